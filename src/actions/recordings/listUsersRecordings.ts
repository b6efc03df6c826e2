import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { recordingList } from "../../examplePayloads/recordings";
import { connection } from "../../inputs/connection";
import { toDateRange } from "../../inputs/dateRange";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import {
  recordingFilterInputs,
  toRecordingFilter,
} from "../../inputs/recordings/listUsersRecordings";
import { fetchList } from "../../lists/fetchList";
import { userRecordings } from "../../lists/recordings";
import { monthUpTo, today } from "../../zoom/dates";

/**
 * `GET /users/{userId}/recordings`
 *
 * Classic scopes: `recording:read`. Granular scopes: `cloud_recording:read:list_user_recordings`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export const listUsersRecordings = action({
  display: {
    label: "List User's Recordings",
    description:
      "Lists a user's cloud recordings. Without From and To, lists the last month up to today (UTC).",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...recordingFilterInputs, ...listInputs },
  perform: async (context, { connection, userId, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const range = toDateRange(filter) ?? monthUpTo(today());
    const options = { query: toRecordingFilter(filter), range, limit };
    return { data: await fetchList(zoom, userRecordings(userId), options) };
  },
  examplePayload: { data: recordingList },
});
