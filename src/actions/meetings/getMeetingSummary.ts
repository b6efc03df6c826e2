import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsGetMeetingOrWebinarSummaryResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meetingSummary } from "../../examplePayloads/summaries";
import { connection } from "../../inputs/connection";
import { pastMeetingId } from "../../inputs/ids";
import { findLatestInstance } from "../../lists/findLatestInstance";

/**
 * `GET /meetings/{meetingId}/meeting_summary`, and `GET /past_meetings/{meetingId}/instances` for
 * a meeting number
 *
 * Classic scopes: `meeting_summary:read`, and `meeting:read` for a meeting number. Granular
 * scopes: `meeting:read:summary`, and `meeting:read:list_past_instances` for a meeting number.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/summaries
 */
export const getMeetingSummary = action({
  display: {
    label: "Get Meeting Summary",
    description:
      "Gets the AI Companion summary of a meeting, with its content in Markdown. With a meeting number, gets the summary of the latest instance.",
    important: true,
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: pastMeetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    const uuid = await findLatestInstance(zoom, meetingId);
    const from = path`/meetings/${uuid}/meeting_summary`;
    return { data: await zoom.get<MeetingsGetMeetingOrWebinarSummaryResponse>(from) };
  },
  examplePayload: { data: meetingSummary },
});
