import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { meetingTranscript } from "../../examplePayloads/recordings";
import { connection } from "../../inputs/connection";
import { recordedMeetingId } from "../../inputs/ids";
import { fetchTranscript } from "../../transcripts/fetchTranscript";

/**
 * `GET /meetings/{meetingId}/transcript`, and `GET` the `download_url`; where Zoom has none,
 * `GET /meetings/{meetingId}/recordings`, and `GET` the transcripts among the files
 *
 * Classic scopes: `recording:read`, `recording:write`, and `recording:read` for the files. Granular
 * scopes: `cloud_recording:read:meeting_transcript`, and `cloud_recording:read:list_recording_files`
 * for the files.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export const getMeetingTranscript = action({
  display: {
    label: "Get Meeting Transcript",
    description:
      "Gets the transcript of a recorded meeting or webinar: its text by speaker, its segments with times, and the WebVTT file.",
    important: true,
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: recordedMeetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchTranscript(zoom, meetingId) };
  },
  examplePayload: { data: meetingTranscript },
});
