import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { recordedMeetingId } from "../../inputs/ids";
import { recordingDeletionAction } from "../../inputs/recordings/deleteMeetingRecordings";

/**
 * `DELETE /meetings/{meetingId}/recordings`
 *
 * Classic scopes: `recording:write`. Granular scopes: `cloud_recording:delete:meeting_recording`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export const deleteMeetingRecordings = action({
  display: {
    label: "Delete Meeting Recordings",
    description:
      "Deletes all cloud recordings of a meeting. They are moved to the trash unless Action is Delete permanently.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId: recordedMeetingId, action: recordingDeletionAction },
  perform: async (context, { connection, meetingId, action }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/meetings/${meetingId}/recordings`, { action }) };
  },
  examplePayload: { data: {} },
});
