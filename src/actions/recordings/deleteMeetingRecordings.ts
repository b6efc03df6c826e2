import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { recordingDeletionAction } from "../../inputs/recordings/deleteMeetingRecordings";
import { recordedMeetingId } from "../../inputs/recordings/recordedMeetingId";

export const deleteMeetingRecordings = action({
  display: {
    label: "Delete Meeting Recordings",
    description:
      "Moves all cloud recordings of a meeting to the trash, or deletes them for good if Action says so.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId: recordedMeetingId, action: recordingDeletionAction },
  perform: async (context, { connection, meetingId, action }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/meetings/${meetingId}/recordings`, { action }) };
  },
  examplePayload: { data: {} },
});
