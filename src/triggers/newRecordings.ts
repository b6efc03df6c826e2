import { pollingTrigger } from "@prismatic-io/spectral";
import { polled } from "../examplePayloads/polledChanges";
import { recording } from "../examplePayloads/recordings";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { processingDays, updatePollingInputs } from "../inputs/triggers/polling";
import { fetchRecords } from "../lists/fetchList";
import type { Item } from "../lists/list";
import { userRecordings } from "../lists/recordings";
import type { CloudRecordingListAllRecordingsResponse } from "../zoom/responses";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";

/**
 * `GET /users/{userId}/recordings`
 *
 * Classic scopes: `recording:read`. Granular scopes: `cloud_recording:read:list_user_recordings`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export const newRecordings = pollingTrigger({
  display: {
    label: "New and Updated Recordings",
    description:
      "Checks for a user's new and updated cloud recordings on a configured schedule. Reports a recording as new once all its files are processed, at the latest after Processing Days, and as updated when another file, such as the transcript, becomes available.",
  },
  inputs: { connection, userId, processingDays, ...updatePollingInputs },
  perform: async (
    context,
    payload,
    { connection, userId, processingDays: days = 7, ...options },
  ) => {
    const list = userRecordings(userId);
    return poll(context, payload, options, {
      subject: [list.path],
      read: readZoom<Recording>(connection, context, (zoom, range) =>
        // A recording without files is none yet, or none any more.
        fetchRecords(zoom, list, { range, isWanted: (recording) => filesOf(recording).length > 0 }),
      ),
      window: { days },
      idOf: ({ uuid }) => uuid,
      timeOf: ({ start_time }) => start_time,
      isReady: (recording) => filesOf(recording).every(isCompleted),
      partsOf: (listed) => listed.flatMap(filesOf).filter(isCompleted).map(fileId),
      example: recording,
    });
  },
  ...batching,
  examplePayload: polled([recording], [recording]),
});

type Recording = Item<CloudRecordingListAllRecordingsResponse>;
type RecordingFile = NonNullable<Recording["recording_files"]>[number];

/** Zoom's answers have null for no files, which the typings do not know. */
function filesOf({ recording_files }: Recording): RecordingFile[] {
  return Array.isArray(recording_files) ? recording_files.filter((file) => file !== null) : [];
}

/** Timelines and closed captions have no status; Zoom lists them once they are available. */
function isCompleted({ status }: RecordingFile): boolean {
  return (status ?? "completed") === "completed";
}

function fileId({ id, file_type, recording_start }: RecordingFile): string {
  // Timelines and closed captions have no id, and a download URL may change, which is no new file.
  return id ? String(id) : `${file_type} ${recording_start}`;
}
