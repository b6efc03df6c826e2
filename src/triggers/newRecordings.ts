import { pollingTrigger } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { polled } from "../examplePayloads/polledChanges";
import { recording } from "../examplePayloads/recordings";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { processingDays, updatePollingInputs } from "../inputs/triggers/polling";
import { listItems } from "../lists/fetchList";
import type { Item } from "../lists/list";
import { userRecordings } from "../lists/recordings";
import type { CloudRecordingListAllRecordingsResponse } from "../zoom/responses";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";

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
      "Checks for new and updated cloud recordings of a user on a configured schedule. A recording is new when all its files are completed, and updated when it gets another completed file, such as its transcript.",
  },
  inputs: { connection, userId, processingDays, ...updatePollingInputs },
  perform: async (
    context,
    payload,
    { connection, userId, processingDays: days = 7, ...options },
  ) => {
    const zoom = zoomClient(connection, context);
    const list = userRecordings(userId);
    return poll(context, payload, options, {
      zoom,
      subject: [list.path],
      read: (range) => listItems(zoom, list, { range }),
      window: { days },
      idOf: ({ uuid }) => uuid,
      timeOf: ({ start_time }) => start_time,
      isReady,
      partsOf: (entries) => entries.flatMap(completedFiles).map(fileId),
      example: recording,
    });
  },
  ...batching,
  examplePayload: polled([recording], [recording]),
});

type Recording = Item<CloudRecordingListAllRecordingsResponse>;

/** Zoom gives no status, and no id, to timelines and closed captions, which it lists when they are there. */
function completedFiles({ recording_files = [] }: Recording) {
  return recording_files.filter(({ status = "completed" }) => status === "completed");
}

function isReady(recording: Recording): boolean {
  const { recording_files = [] } = recording;
  return recording_files.length > 0 && completedFiles(recording).length === recording_files.length;
}

function fileId({
  id,
  file_type,
  recording_start,
}: ReturnType<typeof completedFiles>[number]): string {
  // A download URL may change, which is no new file.
  return id || `${file_type} ${recording_start}`;
}
