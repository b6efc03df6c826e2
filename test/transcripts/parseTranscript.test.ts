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
  const vtt = file("Jane Doe: Good morning.", "How are you?", "John Roe: Well.", "Jane Doe: Good.");
  expect(parseTranscript(vtt)?.text).toBe(
    "Jane Doe: Good morning. How are you?\n\nJohn Roe: Well.\n\nJane Doe: Good.",
  );
});

test("continues the last speaker in a cue without one", () => {
  expect(spoken("Jane Doe: Good morning.", "How are you?")).toEqual([
    ["Jane Doe", "Good morning."],
    ["Jane Doe", "How are you?"],
  ]);
});

test("names nobody before the first speaker", () => {
  const vtt = file("welcome", "Jane Doe: Good morning.");
  expect(parseTranscript(vtt)?.text).toBe("welcome\n\nJane Doe: Good morning.");
  expect(parseTranscript(vtt)?.segments[0]?.speaker).toBe("");
});

test.each([
  ["a colon in the text", "Jane Doe: The plan: we start.", "The plan: we start."],
  ["a time", "Jane Doe: We meet at 9:30.", "We meet at 9:30."],
  ["a link", "Jane Doe: See https://example.com/a:b", "See https://example.com/a:b"],
])("takes the first colon for the speaker's, with %s", (_, cue, text) => {
  expect(spoken(cue)).toEqual([["Jane Doe", text]]);
});

test.each([
  "at 9:30 we start",
  "https://example.com is the link",
  "one more thing: thank you",
  "So the question is: do we start?",
  "10: that is the number",
  `${"A".repeat(65)}: too long for a name`,
  ": nobody",
])("does not take %j for a speaker's", (cue) => {
  expect(spoken("Jane Doe: Good morning.", cue)).toEqual([
    ["Jane Doe", "Good morning."],
    ["Jane Doe", cue],
  ]);
});

test.each([
  "jane",
  "Dr. Jane Doe, PhD",
  "Ludwig van Beethoven",
  "María de la Cruz",
  "山田 太郎",
  "Jane Doe (she/her)",
  "14155550100",
  "Room 4-711",
  "J",
])("takes %j for a speaker", (name) => {
  expect(spoken("Jane Doe: Good morning.", `${name}: Hello.`)?.[1]).toEqual([name, "Hello."]);
});

test("takes a name that looks like none for a speaker when it recurs", () => {
  expect(spoken("sales team berlin: Hello.", "Jane Doe: Hi.", "sales team berlin: Bye.")).toEqual([
    ["sales team berlin", "Hello."],
    ["Jane Doe", "Hi."],
    ["sales team berlin", "Bye."],
  ]);
});

test("prefers the voice that the file names", () => {
  expect(spoken("<v Jane Doe>Remember: we start.</v>")).toEqual([
    ["Jane Doe", "Remember: we start."],
  ]);
});

test("rejects a file that is not WebVTT", () => {
  expect(parseTranscript("<html>")).toBeUndefined();
});

test("reads a transcript of ten hours in well under a second", () => {
  const cues = Array.from({ length: 20_000 }, (_, index) => {
    const at = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);
    const times = `${at(index * 1.8)} --> ${at(index * 1.8 + 1.5)}`;
    return `${index + 1}\r\n${times}\r\nSpeaker ${index % 5}: What was said in cue ${index}.`;
  });
  const vtt = ["WEBVTT", ...cues].join("\r\n\r\n");
  const startedAt = performance.now();
  expect(parseTranscript(vtt)?.segments).toHaveLength(20_000);
  expect(performance.now() - startedAt).toBeLessThan(1000);
});
