import { createHmac } from "node:crypto";
import type { TriggerPayload } from "@prismatic-io/spectral";
import { formatISO, getUnixTime, subMinutes } from "date-fns";
import { known } from "../../test/sandbox/world";

/** The secret token that the demo signs events with. */
export const webhookSecretToken = "demo-secret-token";

const at = (minutesAgo: number) => formatISO(subMinutes(new Date(), minutesAgo));

const meeting = (id: string | number) => ({
  id,
  uuid: known.pastMeetingUuid,
  host_id: "z8dfgdfguQrdfgdf",
  topic: "Weekly Planning",
  type: 2,
  start_time: at(45),
  duration: 45,
  timezone: "UTC",
});

const participant = {
  user_id: "16778240",
  user_name: "Jane Roe",
  participant_uuid: "55555AAAiAAAAAiAiAiiAii",
  email: "jane@example.com",
};

const recordingFile = (id: string, type: string, recording_type: string) => ({
  id,
  meeting_id: known.pastMeetingUuid,
  recording_start: at(45),
  recording_end: at(1),
  file_type: type,
  file_extension: type === "TRANSCRIPT" ? "VTT" : type,
  file_size: 72_200,
  download_url: `https://zoom.us/rec/download/${id}`,
  status: "completed",
  recording_type,
});

const recording = (files: object[]) => ({
  ...meeting(known.meetingId),
  account_id: "AAAAAABBBB",
  host_email: known.ownerEmail,
  recording_count: files.length,
  recording_files: files,
});

const video = recordingFile("ed6c2f27", "MP4", "shared_screen_with_speaker_view");
const transcript = recordingFile("ed6c2f28", "TRANSCRIPT", "audio_transcript");

/** The body besides `event`, for the events that most often start a flow. */
const bodies: Record<string, () => object> = {
  "meeting.started": () => ({ payload: { object: meeting(String(known.meetingId)) } }),
  "meeting.ended": () => ({
    payload: { object: { ...meeting(String(known.meetingId)), end_time: at(0) } },
  }),
  "meeting.participant_joined": () => ({
    payload: {
      object: {
        ...meeting(String(known.meetingId)),
        participant: { ...participant, join_time: at(40) },
      },
    },
  }),
  "meeting.participant_left": () => ({
    payload: {
      object: {
        ...meeting(String(known.meetingId)),
        participant: { ...participant, leave_time: at(2) },
      },
    },
  }),
  "meeting.registration_created": () => ({
    payload: {
      object: {
        ...meeting(known.meetingId),
        registrant: {
          id: "U0BBBBBBBBBBfrUz1Q",
          first_name: "Jane",
          last_name: "Roe",
          email: "jane@example.com",
          status: "approved",
          create_time: at(0),
          join_url: `https://zoom.us/w/${known.meetingId}?tk=example`,
        },
      },
    },
  }),
  "meeting.summary_completed": () => ({
    payload: {
      object: {
        meeting_host_email: known.ownerEmail,
        meeting_uuid: known.pastMeetingUuid,
        meeting_id: known.meetingId,
        meeting_topic: "Weekly Planning",
        meeting_start_time: at(45),
        meeting_end_time: at(1),
        summary_title: "Weekly Planning",
        summary_content: "## Next steps\n- Jane sends the plan.",
      },
    },
  }),
  "recording.completed": () => ({
    payload: { object: recording([video]) },
    download_token: "exampleDownloadToken",
  }),
  "recording.transcript_completed": () => ({
    payload: { object: recording([transcript]) },
    download_token: "exampleDownloadToken",
  }),
  "user.created": () => ({
    payload: {
      operator: known.ownerEmail,
      creation_type: "create",
      object: {
        id: "exampleUserId",
        first_name: "Jane",
        last_name: "Roe",
        email: "jane@example.com",
        type: 1,
      },
    },
  }),
  "endpoint.url_validation": () => ({ payload: { plainToken: "qgg8vlvZRS6UYooatFL8Aw" } }),
};

/**
 * Creates the request that Zoom sends for an event.
 *
 * @param event Name of the event. One without a body here gets that of a meeting.
 * @param secretToken The token to sign with.
 * @returns The payload of the trigger.
 */
export function signedEvent(
  event: string,
  secretToken: string,
): Pick<TriggerPayload, "headers" | "rawBody" | "body"> {
  const body = bodies[event]?.() ?? { payload: { object: meeting(known.meetingId) } };
  const { payload, ...rest } = body as { payload: object };
  const data = {
    event,
    event_ts: Date.now(),
    payload: { account_id: "AAAAAABBBB", ...payload },
    ...rest,
  };
  const text = JSON.stringify(data);
  const timestamp = String(getUnixTime(new Date()));
  const signature = createHmac("sha256", secretToken)
    .update(`v0:${timestamp}:${text}`)
    .digest("hex");
  return {
    headers: {
      "Content-Type": "application/json",
      "x-zm-request-timestamp": timestamp,
      "x-zm-signature": `v0=${signature}`,
    },
    rawBody: { data: text, contentType: "application/json" },
    body: { data, contentType: "application/json" },
  };
}
