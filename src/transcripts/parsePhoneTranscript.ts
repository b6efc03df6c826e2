import type { PhoneRecordingTranscript } from "../zoom/phoneResponses";
import { type Transcript, type TranscriptSegment, toParagraphs } from "./parseTranscript";

type Entry = NonNullable<PhoneRecordingTranscript["timeline"]>[number];

/**
 * Parses the transcript of a call recording.
 *
 * @returns The transcript as text and as segments, without segments that have no text.
 * @see https://developers.zoom.us/docs/api/phone/#tag/recordings
 */
export function parsePhoneTranscript({
  timeline,
}: PhoneRecordingTranscript): Pick<Transcript, "text" | "segments"> {
  const segments: TranscriptSegment[] = [];
  for (const entry of Array.isArray(timeline) ? timeline : []) {
    const text = toLine(entry?.text) || toLine(entry?.raw_text);
    if (!text) continue;
    // An entry whose time cannot be read follows the one before it.
    const start = toSeconds(entry.ts) ?? segments.at(-1)?.end ?? 0;
    const end = Math.max(start, toSeconds(entry.end_ts) ?? start);
    segments.push({ start, end, speaker: speakerOf(entry), text });
  }
  return { text: toParagraphs(segments), segments };
}

/** Zoom's page has the extension of a speaker, files also have names, and some only the channel. */
function speakerOf({ users, username, userId, userIds, channelMark }: Entry): string {
  const named = (Array.isArray(users) ? users : []).map((user) => toLine(user?.username));
  const ids = (Array.isArray(userIds) ? userIds : []).map(toLine);
  const names = named.filter(Boolean).join(", ") || toLine(username);
  const extensions = toLine(userId) || ids.filter(Boolean).join(", ");
  const channel = toLine(channelMark);
  return names || extensions || (channel && `Channel ${channel}`);
}

function toLine(value: unknown): string {
  return typeof value === "string" || typeof value === "number"
    ? String(value).replace(/\s+/g, " ").trim()
    : "";
}

/** "00:01:02.500" is 62.5. */
function toSeconds(time: unknown): number | undefined {
  const parts = /^(\d+):(\d{2}):(\d{2}(?:\.\d+)?)$/.exec(toLine(time));
  if (!parts) return undefined;
  const [, hours, minutes, seconds] = parts;
  return (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
}
