import { parseTranscript } from "../../src/transcripts/parseTranscript";

/** A file with a cue per text, one every two seconds. */
function file(...texts: string[]): string {
  const cues = texts.map((text, index) => {
    const second = String(index * 2).padStart(2, "0");
    return `${index + 1}\n00:00:${second}.000 --> 00:00:${second}.900\n${text}`;
  });
  return ["WEBVTT", ...cues].join("\n\n");
}

const spoken = (...texts: string[]) =>
  parseTranscript(file(...texts))?.segments.map(({ speaker, text }) => [speaker, text]);

test("returns segments with times, and the file unchanged", () => {
  const vtt = file("Jane Doe: Good morning.");
  expect(parseTranscript(vtt)).toEqual({
    text: "Jane Doe: Good morning.",
    segments: [{ start: 0, end: 0.9, speaker: "Jane Doe", text: "Good morning." }],
    vtt,
  });
});

test("joins what a speaker says in one turn to a paragraph", () => {
  const vtt = file("Jane Doe: Good.", "Jane Doe: Well?", "John Roe: Well.", "Jane Doe: Good.");
  expect(parseTranscript(vtt)?.text).toBe(
    "Jane Doe: Good. Well?\n\nJohn Roe: Well.\n\nJane Doe: Good.",
  );
});

test("leaves a cue without a name without a speaker, as a paragraph of its own", () => {
  const texts = ["welcome", "Jane Doe: Good morning.", "how are you", "we begin", "Jane Doe: Yes."];
  const vtt = file(...texts);
  expect(parseTranscript(vtt)?.text).toBe(texts.join("\n\n"));
  expect(parseTranscript(vtt)?.segments.map(({ speaker }) => speaker)).toEqual([
    "",
    "Jane Doe",
    "",
    "",
    "Jane Doe",
  ]);
});

test.each([
  ["a colon in the text", "Jane Doe: The plan: we start.", "The plan: we start."],
  ["a time", "Jane Doe: We meet at 9:30.", "We meet at 9:30."],
  ["a link", "Jane Doe: See https://example.com/a:b", "See https://example.com/a:b"],
])("reads the speaker up to the first colon with a blank, with %s", (_, cue, text) => {
  expect(spoken(cue)).toEqual([["Jane Doe", text]]);
});

/** Nine cues with a name, so that one without leaves nine in ten. */
const named = Array.from({ length: 9 }, (_, index) => `Jane Doe: Sentence ${index}.`);

test.each([
  ["a device", "Bo’s iPhone "],
  ["lower case and brackets", "carl (acme)"],
  ["shared audio", "Audio shared by Ann Lee"],
  ["a device with a number", "iPad (2)"],
  ["a phone number", "14155550100"],
  ["two people", "Jane and Bob"],
  ["a first name in lower case", "jane"],
  ["a number", "10"],
  ["a room with a colon", "Room 4:30"],
  ["a team", "sales team berlin"],
  ["a Japanese name", "山田 太郎"],
  ["70 letters", "A".repeat(70)],
])("treats %s before the first colon as a speaker where nearly all cues have one", (_, name) => {
  const segments = spoken(...named, `${name}: Hello: all.`);
  expect(segments?.at(-1)).toEqual([name.trim(), "Hello: all."]);
  expect(segments?.at(-2)?.[0]).toBe("Jane Doe");
});

test.each(["at 9:30 we start", "https://example.com is the link", ": nobody", "well:"])(
  'finds no speaker in "%s"',
  (cue) => expect(spoken(...named, cue)?.at(-1)).toEqual(["", cue]),
);

test("treats words before a colon as text where few cues have a name", () => {
  const texts = ["We begin.", "Remember: the deadline is Friday", "So we hurry.", "Jane: yes"];
  expect(spoken(...texts)).toEqual(texts.map((text) => ["", text]));
});

test("treats a name as a speaker where few cues have one, if it comes twice", () => {
  expect(
    spoken("sales team berlin: Hello.", "we begin", "Note: this", "sales team berlin : Bye."),
  ).toEqual([
    ["sales team berlin", "Hello."],
    ["", "we begin"],
    ["", "Note: this"],
    ["sales team berlin", "Bye."],
  ]);
});

test.each([
  [9, 1, "a speaker", "Once"],
  [8, 2, "no speaker", ""],
])(
  "with %i named cues and %i others, a prefix that comes once is %s",
  (count, others, _, speaker) => {
    const jane = named.slice(0, count - 1);
    const rest = Array.from({ length: others }, () => "nobody knows");
    expect(spoken(...jane, "Once: upon a time", ...rest)?.[count - 1]?.[0]).toBe(speaker);
  },
);

test("prefers the voice that the file names", () => {
  expect(spoken("<v Jane Doe>Remember: we start.</v>")).toEqual([
    ["Jane Doe", "Remember: we start."],
  ]);
});

test("treats no prefix as a speaker where the file names voices", () => {
  const voices = named.map((text) => `<v Jane Doe>${text.slice(10)}</v>`);
  expect(spoken(...voices, "Remember: we start.")?.at(-1)).toEqual(["", "Remember: we start."]);
});

test("joins files with their times since the first began, as a file that reads the same", () => {
  const jane = named.map((text) => text.replace("Jane Doe", "Jane <J> & Co"));
  const joined = parseTranscript(file(...jane), { offset: 3600.5, vtt: file("hm", "Bob: Bye.") });
  const times = joined?.segments.slice(-3).map(({ start, end }) => [start, end]);
  expect(times).toEqual([
    [16, 16.9],
    [3600.5, 3601.4],
    [3602.5, 3603.4],
  ]);
  expect(joined?.text).toContain("Sentence 8.\n\nhm\n\nBob: Bye.");
  expect(parseTranscript(joined?.vtt ?? "")).toEqual(joined);
});

test("rejects a file that is not WebVTT", () => {
  expect(parseTranscript("<html>")).toBeUndefined();
});

test("reads a transcript of ten hours in moments", () => {
  const cues = Array.from({ length: 20_000 }, (_, index) => {
    const at = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);
    const times = `${at(index * 1.8)} --> ${at(index * 1.8 + 1.5)}`;
    return `${index + 1}\r\n${times}\r\nSpeaker ${index % 5}: What was said in cue ${index}.`;
  });
  const vtt = ["WEBVTT", ...cues].join("\r\n\r\n");
  const startedAt = performance.now();
  expect(parseTranscript(vtt)?.segments).toHaveLength(20_000);
  expect(performance.now() - startedAt).toBeLessThan(4000);
});
