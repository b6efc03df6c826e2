import { type Cue, parseWebVtt, toWebVtt } from "./parseWebVtt";

/** Something that was said, without interruption by another speaker's cue. */
export interface TranscriptSegment {
  /** Seconds since the beginning of the recording. */
  start: number;
  /** Seconds since the beginning of the recording. */
  end: number;
  /** The speaker's name; empty where the transcript does not name one. */
  speaker: string;
  text: string;
}

/** A transcript as text, by segments, and as the file that Zoom made. */
export interface Transcript {
  /** One paragraph for each turn of a speaker, such as `Jane Doe: Good morning.` */
  text: string;
  segments: TranscriptSegment[];
  /** The WebVTT file, unchanged; of several files, one with the cues of all. */
  vtt: string;
}

/** Separates a speaker from the text. Times and links have no blank after their colon. */
const separator = ": ";

/**
 * The share of a file's cues from which on all its names are speakers. In transcripts of public
 * archives, more than nine cues in ten begin with a name, or none does.
 */
const namedShare = 0.9;

/** A file of a recording that was stopped and started again. */
export interface LaterFile {
  /** Seconds from the beginning of the first file to the beginning of this one. */
  offset: number;
  vtt: string;
}

/**
 * Parses a transcript that Zoom made of a recording.
 *
 * @param vtt The WebVTT file. A cue's text begins with its speaker, as in `Jane Doe: Good morning.`;
 * Zoom does not know who speaks in a cue without one.
 * @param later The other files of the recording, in order.
 * @returns The transcript, or `undefined` if a file is not WebVTT or its times cannot be read.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export function parseTranscript(vtt: string, ...later: LaterFile[]): Transcript | undefined {
  const cues: Cue[] = [];
  for (const file of [{ vtt, offset: 0 }, ...later]) {
    const more = parseWebVtt(file.vtt);
    if (!more) return undefined;
    for (const cue of more) cues.push(file.offset === 0 ? cue : shift(cue, file.offset));
  }
  const segments = toSegments(cues);
  return {
    text: toParagraphs(segments),
    segments,
    vtt: later.length > 0 ? toWebVtt(segments) : vtt,
  };
}

/** Times have milliseconds, which sums of fractions lose. */
function shift(cue: Cue, offset: number): Cue {
  const add = (seconds: number) => Math.round((seconds + offset) * 1000) / 1000;
  return { ...cue, start: add(cue.start), end: add(cue.end) };
}

function toSegments(cues: Cue[]): TranscriptSegment[] {
  const names = cues.map(({ voice, text }) => (voice === undefined ? nameBefore(text) : ""));
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isNamed = names.filter((name) => name).length >= cues.length * namedShare;
  return cues.map(({ voice, text, start, end }, index) => {
    const name = names[index] ?? "";
    if (name === "" || !(isNamed || (counts.get(name) ?? 0) > 1)) {
      return { start, end, speaker: voice ?? "", text };
    }
    const spoken = text.slice(text.indexOf(separator) + separator.length);
    return { start, end, speaker: name, text: spoken.trim() };
  });
}

/** What stands before the first separator; empty if there is none. */
function nameBefore(text: string): string {
  return text.slice(0, Math.max(0, text.indexOf(separator))).trim();
}

/**
 * Writes segments as one paragraph for each turn. Those without a speaker stay apart, because each
 * may be someone else's.
 */
export function toParagraphs(segments: TranscriptSegment[]): string {
  const paragraphs: { speaker: string; texts: string[] }[] = [];
  for (const { speaker, text } of segments) {
    const last = paragraphs.at(-1);
    if (speaker && last?.speaker === speaker) last.texts.push(text);
    else paragraphs.push({ speaker, texts: [text] });
  }
  return paragraphs
    .map(({ speaker, texts }) => `${speaker && `${speaker}: `}${texts.join(" ")}`)
    .join("\n\n");
}
