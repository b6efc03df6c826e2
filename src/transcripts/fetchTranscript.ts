import type { CloudRecordingGetMeetingTranscriptResponse } from "@zoom/rivet/meetings";
import { ZoomApiError, ZoomResponseError, ZoomUnavailableError } from "../client/errors";
import { path } from "../client/path";
import type { ZoomClient } from "../client/zoomClient";
import { compareTimes, parseTime } from "../zoom/dates";
import { domainOf, isZoomUrl, type ZoomCloud } from "../zoom/hosts";
import type { CloudRecordingGetMeetingRecordingsResponse } from "../zoom/responses";
import { type LaterFile, parseTranscript, type Transcript } from "./parseTranscript";

/** A choice that no transcript comes near: one of ten hours has less than 3 MB. */
const maxBytes = 100_000_000;

/** Why a transcript cannot be downloaded, by Zoom's reason. */
const reasons: Record<string, string> = {
  DELETED_OR_TRASHED:
    "it was deleted or moved to the trash. Recover Meeting Recordings recovers recordings from the trash",
  UNSUPPORTED: "Zoom does not offer transcripts of this format for download",
  NO_TRANSCRIPT_DATA:
    "no transcript was created. Turn on audio transcripts in the host's recording settings before the meeting",
  NOT_READY: "it is still being processed. Try again later",
};

type Metadata = CloudRecordingGetMeetingTranscriptResponse;
type Recording = CloudRecordingGetMeetingRecordingsResponse;
type RecordingFile = NonNullable<Recording["recording_files"]>[number];

/**
 * Fetches the transcript of a meeting or webinar. Zoom serves the transcripts of AI Companion; those of
 * other recordings are among the recording's files, one for each time that it was started.
 *
 * @param meetingId The number of a meeting or webinar, or the UUID of an instance.
 * @returns What Zoom says of the transcript, and the transcript as text, as segments and as a file.
 * @throws ZoomUnavailableError if it is not available, with the reason; ZoomResponseError if the
 * downloaded file is not a transcript; ZoomError or ZoomConnectionError as the client does.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/{meetingId}/transcript
 */
export async function fetchTranscript(
  zoom: ZoomClient,
  meetingId: string,
): Promise<Metadata & Transcript> {
  const location = path`/meetings/${meetingId}/transcript`;
  const request = `GET ${location}`;
  try {
    const metadata = await zoom.get<Metadata>(location);
    return { ...metadata, ...parse(await download(zoom, metadata, request), [], request) };
  } catch (error) {
    if (!isWithoutTranscript(error)) throw error;
    const found = await fetchRecordedTranscript(zoom, meetingId);
    if (found) return found;
    throw error;
  }
}

/** Thrown where Zoom knows the recording and has no transcript of its own for it. */
class NoTranscriptError extends ZoomUnavailableError {}

function isWithoutTranscript(error: unknown): boolean {
  if (error instanceof NoTranscriptError) return true;
  return error instanceof ZoomApiError && error.status === 404 && error.code === 3322;
}

/** Fetches the transcript from the files of the recording; `undefined` if there are none. */
async function fetchRecordedTranscript(
  zoom: ZoomClient,
  meetingId: string,
): Promise<(Metadata & Transcript) | undefined> {
  const location = path`/meetings/${meetingId}/recordings`;
  const request = `GET ${location}`;
  const recording = await unlessMissing(zoom.get<Recording>(location));
  const listed = recording?.recording_files;
  const files = (Array.isArray(listed) ? listed : [])
    .filter((file) => file?.file_type === "TRANSCRIPT")
    .toSorted((a, b) => compareTimes(a.recording_start, b.recording_start));
  const [first, ...others] = files;
  if (!recording || !first) return undefined;
  if (files.some(({ status }) => status === "processing")) throw unavailable("NOT_READY", request);
  const vtt = await download(zoom, first, request);
  const later: LaterFile[] = [];
  for (const file of others) {
    later.push({ offset: secondsBetween(first, file), vtt: await download(zoom, file, request) });
  }
  const { uuid, account_id, topic, host_id, auto_delete, auto_delete_date } = recording;
  const metadata: Metadata = {
    meeting_id: uuid,
    account_id,
    meeting_topic: topic,
    host_id,
    transcript_created_time: files.at(-1)?.recording_end,
    can_download: true,
    auto_delete,
    auto_delete_date,
    download_url: first.download_url,
  };
  return { ...metadata, ...parse(vtt, later, request) };
}

/** Without one of the times, a file is read as if it had begun with the first. */
function secondsBetween(first: RecordingFile, later: RecordingFile): number {
  const [start, end] = [parseTime(first.recording_start), parseTime(later.recording_start)];
  return start === undefined || end === undefined ? 0 : (end - start) / 1000;
}

async function unlessMissing<T>(response: Promise<T>): Promise<T | undefined> {
  try {
    return await response;
  } catch (error) {
    if (error instanceof ZoomApiError && error.status === 404) return undefined;
    throw error;
  }
}

async function download(zoom: ZoomClient, file: Metadata, request: string): Promise<string> {
  const url = toDownloadUrl(file, request, zoom.cloud);
  const sizeAdvice = "Use Download Recording with a larger Maximum Size.";
  const { data } = await zoom.download({ url, maxBytes, sizeAdvice });
  return data.toString("utf8");
}

function parse(vtt: string, later: LaterFile[], request: string): Transcript {
  const transcript = parseTranscript(vtt, ...later);
  if (transcript) return transcript;
  const message = `Zoom returned a file that is not a WebVTT transcript with readable times for ${request}.`;
  throw new ZoomResponseError(message, request);
}

/** The URL of a transcript, checked to be in the account's cloud, where the token may be sent. */
function toDownloadUrl(
  { can_download, download_url, download_restriction_reason }: Metadata,
  request: string,
  cloud: ZoomCloud,
): URL {
  if (can_download === false || !download_url) {
    throw unavailable(download_restriction_reason, request);
  }
  const url = URL.canParse(download_url) ? new URL(download_url) : undefined;
  if (url && isZoomUrl(url, cloud)) return url;
  const message = `Zoom returned a download URL that is not on ${domainOf(cloud)} for ${request}. The access token is never sent to other hosts.`;
  throw new ZoomResponseError(message, request);
}

function unavailable(reason: string | undefined, request: string): ZoomUnavailableError {
  const why = reason
    ? (reasons[reason] ?? `Zoom's reason is ${reason}`)
    : "Zoom did not return a reason";
  const message = `The transcript is not available (${request}): ${why}.`;
  const isMissing = reason === "NO_TRANSCRIPT_DATA";
  return new (isMissing ? NoTranscriptError : ZoomUnavailableError)(message, request);
}
