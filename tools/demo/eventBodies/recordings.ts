import { known } from "../../../sandbox/world";
import {
  accountId,
  at,
  type Bodies,
  type Body,
  byOperator,
  downloadToken,
  meeting,
  registration,
} from "./parts";

const { meetingId, ownerEmail, pastMeetingUuid } = known;

const file = (id: string, type: string, extension: string, recording_type: string) => ({
  id,
  meeting_id: pastMeetingUuid,
  recording_start: at(45),
  recording_end: at(5),
  file_type: type,
  file_extension: extension,
  file_size: 72_200,
  play_url: `https://zoom.us/rec/play/${id}`,
  download_url: `https://zoom.us/rec/download/${id}`,
  status: "completed",
  recording_type,
});

const video = () => file("ed6c2f27", "MP4", "MP4", "shared_screen_with_speaker_view");
const transcript = () => file("ed6c2f28", "TRANSCRIPT", "VTT", "audio_transcript");

const recording = (files: object[]) => ({
  ...meeting(meetingId),
  account_id: accountId,
  share_url: "https://zoom.us/rec/share/example",
  total_size: 72_200 * files.length,
  recording_count: files.length,
  recording_files: files,
});

/** A recording that has just been made. */
const madeNow = (files: object[]) => ({
  payload: {
    account_id: accountId,
    object: { ...recording(files), host_email: ownerEmail, password: "example" },
  },
  download_token: downloadToken,
});

const inProgress = (end: string) => ({
  payload: {
    account_id: accountId,
    object: {
      ...meeting(meetingId),
      recording_file: { recording_start: at(45), recording_end: end },
    },
  },
});

const byHand = () => ({ payload: { ...byOperator, object: recording([video()]) } });

/** The most common recording events, each with its complete body. */
export const recordingBodies: Bodies = {
  "recording.completed": () => madeNow([video()]),
  "recording.transcript_completed": () => madeNow([transcript()]),
  "recording.started": () => inProgress(""),
  "recording.stopped": () => inProgress(at(0)),
  "recording.deleted": byHand,
  "recording.trashed": () => ({ ...byHand(), download_token: downloadToken }),
  "recording.recovered": () => ({ ...byHand(), download_token: downloadToken }),
};

/** What the other recording events are about. */
export const otherRecordingBodies: [RegExp, Body][] = [
  [/^recording\.(paused|resumed)$/, () => inProgress("")],
  [
    /^recording\.registration_/,
    () => ({
      payload: { ...byOperator, object: { ...meeting(meetingId), registrant: registration } },
    }),
  ],
  [
    /^recording\.batch_trashed$/,
    () => ({
      payload: {
        ...byOperator,
        operation: "trash_user_recordings",
        object: { meeting_uuids: [pastMeetingUuid] },
      },
    }),
  ],
  [
    /^recording\.batch_/,
    () => ({
      payload: {
        ...byOperator,
        object: {
          meetings: [
            { meeting_uuid: pastMeetingUuid, recording_files: [{ recording_id: "ed6c2f27" }] },
          ],
        },
      },
    }),
  ],
  [
    /^recording\.cloud_storage_usage_updated$/,
    () => ({
      payload: {
        account_id: accountId,
        object: {
          free_storage: "5 GB",
          plan_storage: "100 GB",
          storage_used: "90 GB",
          storage_used_percentage: 90,
        },
      },
    }),
  ],
  [
    /^recording\.archive_files_completed$/,
    () => ({
      payload: {
        account_id: accountId,
        object: {
          ...meeting(meetingId),
          complete_time: at(0),
          archive_files: [video()],
        },
      },
      download_token: downloadToken,
    }),
  ],
  [/^recording\./, byHand],
];
