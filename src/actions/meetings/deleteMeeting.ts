import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { meetingDeletionInputs, toMeetingDeletion } from "../../inputs/meetings/deleteMeeting";

/**
 * `DELETE /meetings/{meetingId}`
 *
 * Classic scopes: `meeting:write`. Granular scopes: `meeting:delete:meeting`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const deleteMeeting = action({
  display: {
    label: "Delete Meeting",
    description: "Deletes a meeting, or one occurrence of it.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId, ...meetingDeletionInputs },
  perform: async (context, { connection, meetingId, ...deletion }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/meetings/${meetingId}`, toMeetingDeletion(deletion)) };
  },
  examplePayload: { data: {} },
});
