import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { phoneTranscript } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { phoneRecordingId } from "../../inputs/phone/recordings";
import { defaultMaxBytes } from "../../inputs/recordings/downloadRecording";
import type { PhoneRecordingTranscript } from "../../zoom/phoneResponses";

/**
 * `GET /phone/recording_transcript/download/{recordingId}`
 *
 * Classic scopes: `phone:read`, `phone_recording:read`. Granular scopes: `phone:read:recording_transcript`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/recordings
 */
export const getPhoneRecordingTranscript = action({
  display: {
    label: "Get Phone Recording Transcript",
    description:
      "Gets the transcript of a phone recording: what was said and when, as Zoom's JSON file has it.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, recordingId: phoneRecordingId },
  perform: async (context, { connection, recordingId }) => {
    const zoom = zoomClient(connection, context);
    const url = path`/phone/recording_transcript/download/${recordingId}`;
    const transcript = { url, maxBytes: defaultMaxBytes };
    return { data: await zoom.downloadJson<PhoneRecordingTranscript>(transcript) };
  },
  examplePayload: { data: phoneTranscript },
});
