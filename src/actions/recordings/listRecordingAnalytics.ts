import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { recordingAnalyticsList } from "../../examplePayloads/recordings";
import { connection } from "../../inputs/connection";
import { toDateRange } from "../../inputs/dateRange";
import { recordedMeetingId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { recordingAnalyticsInputs } from "../../inputs/recordings/analytics";
import { fetchList } from "../../lists/fetchList";
import { recordingAnalytics } from "../../lists/recordings";
import { monthUpTo, today } from "../../zoom/dates";

/**
 * `GET /meetings/{meetingId}/recordings/analytics_details`
 *
 * Granular scopes: `cloud_recording:read:recording_analytics_details`. Zoom documents no classic scopes.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export const listRecordingAnalytics = action({
  display: {
    label: "List Recording Analytics",
    description:
      "Lists the people who viewed or downloaded a recording, with dates. Without From and To, lists the last month up to today (UTC).",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: recordedMeetingId, ...recordingAnalyticsInputs, ...listInputs },
  perform: async (context, { connection, meetingId, type, limit, ...days }) => {
    const zoom = zoomClient(connection, context);
    const range = toDateRange(days) ?? monthUpTo(today());
    const options = { query: { type }, range, limit };
    return { data: await fetchList(zoom, recordingAnalytics(meetingId), options) };
  },
  examplePayload: { data: recordingAnalyticsList },
});
