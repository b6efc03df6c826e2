import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, optionalFlag } from "../builders";
import { dateRangeInputs } from "../dateRange";

/** Which of a user's cloud recordings to list. */
const recordingSourceInputs = {
  trash: optionalFlag({
    label: "Trash",
    comments: "Whether to list recordings in the trash instead of active ones.",
  }),
  trashType: choice({
    label: "Trash Type",
    comments:
      "The recordings to list from the trash. Ignored unless Trash is on. Default: Recordings of meetings.",
    choices: [
      ["meeting_recordings", "Recordings of meetings"],
      ["recording_file", "Single recording files"],
    ],
  }),
  recordingSourceType: choice({
    label: "Recording Source Type",
    comments: "The source of the recordings to list. If blank, lists recordings from all sources.",
    choices: [
      ["cloud_recording_only", "Cloud recordings only"],
      ["my_notes_recording_only", "My Notes recordings only"],
    ],
  }),
};

/** The filters of a user's cloud recordings. */
export const recordingFilterInputs = { ...dateRangeInputs, ...recordingSourceInputs };

/**
 * The days are read a month at a time.
 *
 * @returns The query of `GET /users/{userId}/recordings`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/users/{userId}/recordings
 */
export function toRecordingFilter(filter: ActionInputParameters<typeof recordingSourceInputs>) {
  return {
    trash: filter.trash,
    trash_type: filter.trash ? filter.trashType : undefined,
    recording_source_type: filter.recordingSourceType,
  };
}
