import { trashDays } from "../../zoom/limits";
import { id } from "../builders";
import { recordingDeletionAction } from "./deleteMeetingRecordings";

/** A file of a meeting's cloud recordings, and how to delete it. */
export const recordingFileDeletionInputs = {
  recordingId: id({
    label: "Recording Id",
    comments:
      "The id of the recording file, as returned in recording_files by Get Meeting Recordings. Select Meeting Recording lists ids when its Return Id is on.",
    placeholder: "a2f19f96-9294-4f51-8134-6f0eea108eb2",
    example: "a2f19f96-9294-4f51-8134-6f0eea108eb2",
    required: true,
    allowed: "the id of a recording file",
    dataSource: "selectMeetingRecording",
  }),
  action: {
    ...recordingDeletionAction,
    comments: `How to delete the file. If blank, it is moved to the trash, from which it can be recovered for ${trashDays} days.`,
  },
};
