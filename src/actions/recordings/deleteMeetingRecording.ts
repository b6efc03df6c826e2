import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { recordedMeetingId } from "../../inputs/ids";
import { recordingFileDeletionInputs } from "../../inputs/recordings/deleteMeetingRecording";

/**
 * `DELETE /meetings/{meetingId}/recordings/{recordingId}`
 *
 * Classic scopes: `recording:write`. Granular scopes: `cloud_recording:delete:recording_file`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export const deleteMeetingRecording = action({
  display: {
    label: "Delete Meeting Recording",
    description:
      "Deletes one file of a meeting's cloud recordings. It is moved to the trash unless Action is Delete permanently.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId: recordedMeetingId, ...recordingFileDeletionInputs },
  perform: async (context, { connection, meetingId, recordingId, action }) => {
    const zoom = zoomClient(connection, context);
    const file = path`/meetings/${meetingId}/recordings/${recordingId}`;
    return { data: await zoom.delete(file, { action }) };
  },
  examplePayload: { data: {} },
});
