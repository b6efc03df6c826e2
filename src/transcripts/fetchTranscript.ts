import type { CloudRecordingGetMeetingTranscriptResponse } from "@zoom/rivet/meetings";
import { ZoomResponseError, ZoomUnavailableError } from "../client/errors";
import { path } from "../client/path";
import type { ZoomClient } from "../client/zoomClient";
import { isZoomUrl } from "../zoom/hosts";
import { parseTranscript, type Transcript } from "./parseTranscript";

/** A transcript of ten hours has less than 3 MB. */
const maxBytes = 100_000_000;

/** Why a transcript cannot be downloaded, by Zoom's reason. */
const reasons: Record<string, string> = {
  DELETED_OR_TRASHED:
    "it was deleted or moved to the trash. Recover Meeting Recordings recovers recordings from the trash",
  UNSUPPORTED: "Zoom does not offer transcripts of this format for download",
  NO_TRANSCRIPT_DATA:
    "none was made. Audio transcripts have to be on in the host's recording settings before the meeting",
  NOT_READY: "it is still being processed. Try again later",
};

/**
 * Reads the transcript of a meeting or webinar.
 *
 * @param zoom The client to use.
 * @param meetingId The number of a meeting or webinar, or the UUID of an instance.
 * @returns What Zoom says of the transcript, and the transcript as text, as segments and as a file.
 * @throws ZoomUnavailableError if it cannot be downloaded, with the reason; ZoomResponseError if what
 * is downloaded is no transcript; ZoomError or ZoomConnectionError as the client does.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/{meetingId}/transcript
 */
export async function fetchTranscript(
  zoom: ZoomClient,
  meetingId: string,
): Promise<CloudRecordingGetMeetingTranscriptResponse & Transcript> {
  const location = path`/meetings/${meetingId}/transcript`;
  const request = `GET ${location}`;
  const metadata = await zoom.get<CloudRecordingGetMeetingTranscriptResponse>(location);
  const { data } = await zoom.download({ url: downloadUrl(metadata, request), maxBytes });
  const transcript = parseTranscript(data.toString("utf8"));
  if (transcript) return { ...metadata, ...transcript };
  const message = `Zoom returned a file that is not a WebVTT transcript for ${request}.`;
  throw new ZoomResponseError(message, request);
}

/** The URL of a transcript, checked to be on a Zoom host, where the access token may be sent. */
function downloadUrl(transcript: CloudRecordingGetMeetingTranscriptResponse, request: string): URL {
  const { can_download, download_url, download_restriction_reason } = transcript;
  if (can_download === false || !download_url) {
    const message = `The transcript cannot be downloaded (${request}): ${describe(download_restriction_reason)}.`;
    throw new ZoomUnavailableError(message, request);
  }
  const url = URL.canParse(download_url) ? new URL(download_url) : undefined;
  if (url && isZoomUrl(url)) return url;
  const message = `Zoom returned a download URL that is not on a Zoom host for ${request}. The access token is sent to no other host.`;
  throw new ZoomResponseError(message, request);
}

function describe(reason: string | undefined): string {
  return reason ? (reasons[reason] ?? `Zoom's reason is ${reason}`) : "Zoom gives no reason";
}
