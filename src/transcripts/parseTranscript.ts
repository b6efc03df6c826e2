import { type Cue, parseWebVtt } from "./parseWebVtt";

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
  /** The WebVTT file, unchanged. */
  vtt: string;
}

/** Zoom's display names have at most 64 characters; the colon after one is followed by a space. */
const prefix = /^(\S[^:]{0,62}\S|\S):\s+(?=\S)/u;

/** Words of names that are written in lower case. */
const particle = /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|y|e)$/;

/**
 * Parses a transcript that Zoom made of a recording.
 *
 * @param vtt The WebVTT file. A cue's text begins with its speaker, as in `Jane Doe: Good morning.`;
 * a cue without a speaker continues the one before.
 * @returns The transcript, or `undefined` if it is not a WebVTT file.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export function parseTranscript(vtt: string): Transcript | undefined {
  const cues = parseWebVtt(vtt);
  if (!cues) return undefined;
  const segments = toSegments(cues);
  return { text: toParagraphs(segments), segments, vtt };
}

function toSegments(cues: Cue[]): TranscriptSegment[] {
  const counts = new Map<string, number>();
  for (const { text } of cues) {
    const name = prefix.exec(text)?.[1];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isSpeaker = (name: string) => (counts.get(name) ?? 0) > 1 || looksLikeName(name);
  let speaker = "";
  return cues.map(({ voice, text, start, end }) => {
    const [before = "", name] = prefix.exec(text) ?? [];
    const isNamed = voice === undefined && name !== undefined && isSpeaker(name);
    speaker = voice ?? (isNamed ? name : speaker);
    return { start, end, speaker, text: isNamed ? text.slice(before.length) : text };
  });
}

/**
 * Tells a name from the beginning of a sentence with a colon, such as "One more thing: thank you".
 * Names that precede more than one cue are not asked about.
 */
function looksLikeName(text: string): boolean {
  if (!/\p{L}|\d{4}/u.test(text)) return false;
  const words = text.split(/\s+/);
  return words.length === 1 || words.every((word) => !/^\p{Ll}/u.test(word) || particle.test(word));
}

function toParagraphs(segments: TranscriptSegment[]): string {
  const paragraphs: { speaker: string; texts: string[] }[] = [];
  for (const { speaker, text } of segments) {
    const last = paragraphs.at(-1);
    if (last?.speaker === speaker) last.texts.push(text);
    else paragraphs.push({ speaker, texts: [text] });
  }
  return paragraphs
    .map(({ speaker, texts }) => `${speaker && `${speaker}: `}${texts.join(" ")}`)
    .join("\n\n");
}
