import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { phoneTranscript } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { phoneRecordingId } from "../../inputs/phone/recordings";

import { maxSize, toSizeLimit } from "../../inputs/recordings/downloadRecording";
import { parsePhoneTranscript } from "../../transcripts/parsePhoneTranscript";

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
      "Gets the transcript of a phone recording as text by speaker, as segments with times, and as Zoom's JSON file. Speakers are identified by name if Zoom has one, otherwise by the extension or the channel of the call.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, recordingId: phoneRecordingId, maxSize },
  perform: async (context, { connection, recordingId, maxSize }) => {
    const zoom = zoomClient(connection, context);
    const url = path`/phone/recording_transcript/download/${recordingId}`;
    const file = { url, ...toSizeLimit(maxSize) };
    const transcript = await zoom.downloadJson<PhoneRecordingTranscript>(file);
    return { data: { ...transcript, ...parsePhoneTranscript(transcript) } };
  },
  examplePayload: { data: phoneTranscript },
});
