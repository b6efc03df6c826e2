/** A piece of text that is spoken, or shown, at a time. */
export interface Cue {
  /** Seconds since the beginning of the recording. */
  start: number;
  /** Seconds since the beginning of the recording. */
  end: number;
  /** The name in a voice tag, such as `<v Jane Doe>`. */
  voice?: string;
  /** The text without markup, its lines joined by spaces. */
  text: string;
}

const timings =
  /^\s*(?:(\d+):)?(\d{2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d+):)?(\d{2}):(\d{2})[.,](\d{1,3})(?:\s|$)/;
/** A block whose first line is neither blank nor the beginning of a comment. */
const isContent = /^(?!(?:NOTE|STYLE|REGION)(?:\s|$))[^\S\n]*\S/;
// Neither reads on from one tag into the next, except in what ends with a `>`, which is certain to come.
const voiceTag = /<v(?:\.[^\s<>]*)?\s([^>]+)>/;
const markup = /<\/?(?:c|i|b|u|v|ruby|rt|lang)(?:[.\s][^>]*)?>|<[\d:.]+>/g;
const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": " ",
  "&lrm;": "",
  "&rlm;": "",
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
};

/**
 * Parses a WebVTT file. Notes, styles, regions, cue identifiers and cue settings are left out.
 *
 * @param file The file, with any line endings, with or without a byte order mark.
 * @returns The cues with text in the order of the file, or `undefined` if it is not a WebVTT file or
 * its times cannot be read.
 * @see https://www.w3.org/TR/webvtt1/#file-structure
 * @example
 * parseWebVtt("WEBVTT\n\n00:01.000 --> 00:02.500\nHello") // [{ start: 1, end: 2.5, text: "Hello" }]
 */
export function parseWebVtt(file: string): Cue[] | undefined {
  const text = file.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (!/^WEBVTT(\s|$)/.test(text)) return undefined;
  const cues: Cue[] = [];
  let contents = 0;
  let isTimed = false;
  for (const block of text.split(/\n(?:[ \t]*\n)+/)) {
    if (!isContent.test(block)) continue;
    contents += 1;
    if (!block.includes("-->")) continue;
    const lines = block.split("\n");
    const times = timesOf(lines);
    if (!times) return undefined;
    isTimed ||= times.length > 0;
    addCues(cues, lines, times);
  }
  return isTimed || contents === 1 ? cues : undefined;
}

/** A line that holds times, and their parts. */
interface Times {
  index: number;
  parts: string[];
}

/** The lines that hold times; `undefined` if one holds times of another format. */
function timesOf(lines: string[]): Times[] | undefined {
  const times: Times[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.includes("-->")) continue;
    const parts = timings.exec(line);
    if (parts) times.push({ index, parts });
    else if (/^\s*\S+\s*-->/.test(line)) return undefined;
  }
  // The first line may be the cue's identifier.
  return (times[0]?.index ?? 2) > 1 ? [] : times;
}

/** Adds the cues of a block: one, several where blank lines are missing, none for other blocks. */
function addCues(cues: Cue[], lines: string[], times: Times[]): void {
  const isNumbered = times[0]?.index === 1 && isNumber(lines[0] ?? "");
  for (const [position, { index, parts }] of times.entries()) {
    const next = times[position + 1]?.index;
    const content = lines.slice(index + 1, next);
    if (next !== undefined && isNumbered && isNumber(content.at(-1) ?? "")) content.pop();
    const cue = toCue(parts, content.join(" "));
    if (cue.text !== "") cues.push(cue);
  }
}

function toCue(times: string[], content: string): Cue {
  const voice = voiceTag.exec(tagsOf(content))?.[1];
  const [start, end] = [toSeconds(times.slice(1, 5)), toSeconds(times.slice(5, 9))];
  const text = toPlainText(content);
  return voice === undefined
    ? { start, end, text }
    : { start, end, voice: toPlainText(voice), text };
}

const isNumber = (line: string) => /^\d+$/.test(line.trim());

function toSeconds([hours = "0", minutes = "0", seconds = "0", fraction = "0"]: string[]): number {
  const milliseconds = Number(fraction.padEnd(3, "0"));
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (whole * 1000 + milliseconds) / 1000;
}

/**
 * Writes cues as a WebVTT file, with each speaker before their text.
 *
 * @param cues Cues with times in seconds.
 */
export function toWebVtt(cues: (Omit<Cue, "voice"> & { speaker: string })[]): string {
  const blocks = cues.map(({ start, end, speaker, text }, index) => {
    const line = escapeMarkup(speaker ? `${speaker}: ${text}` : text);
    return `${index + 1}\n${toTime(start)} --> ${toTime(end)}\n${line}`;
  });
  return `${["WEBVTT", ...blocks].join("\n\n")}\n`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function toTime(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const minutes = milliseconds / 60_000;
  const fraction = String(milliseconds % 1000).padStart(3, "0");
  return `${two(minutes / 60)}:${two(minutes % 60)}:${two((milliseconds / 1000) % 60)}.${fraction}`;
}

/** The part of a text that has tags. After it, each `<` would be followed to the end in vain. */
function tagsOf(content: string): string {
  return content.slice(0, content.lastIndexOf(">") + 1);
}

function toPlainText(content: string): string {
  const tagged = tagsOf(content);
  return (
    (tagged.replace(markup, "") + content.slice(tagged.length))
      .replace(
        /&(?:lt|gt|nbsp|lrm|rlm|amp|quot|apos|#39);/g,
        (entity) => entities[entity] ?? entity,
      )
      // Most texts have nothing but single spaces, which need no replacing.
      .replace(/\s{2,}|[^\S ]/g, " ")
      .trim()
  );
}
