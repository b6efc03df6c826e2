import { parsePhoneTranscript } from "../../src/transcripts/parsePhoneTranscript";

const times = { ts: "00:00:01.000", end_ts: "00:00:02.500" };
/** Parses a timeline as Zoom sends it, which may differ from what it documents. */
const parseAny = (timeline: unknown) => parsePhoneTranscript({ timeline } as object);
const parse = (...timeline: unknown[]) => parseAny(timeline);

test("returns segments with times in seconds, and a paragraph for each turn", () => {
  const said = (userId: string, text: string, ts: string, end_ts: string) => ({
    userId,
    text,
    ts,
    end_ts,
  });
  expect(
    parse(
      said("101", " Good morning. ", "00:00:00.000", "00:00:00.600"),
      said("101", "Who is\ncalling?", "00:00:01.100", "00:00:02.001"),
      said("102", "Jane.", "01:01:02.500", "01:01:03.000"),
      said("101", "Hello: Jane.", "10:00:00.000", "10:00:01.000"),
    ),
  ).toEqual({
    text: "101: Good morning. Who is calling?\n\n102: Jane.\n\n101: Hello: Jane.",
    segments: [
      { start: 0, end: 0.6, speaker: "101", text: "Good morning." },
      { start: 1.1, end: 2.001, speaker: "101", text: "Who is calling?" },
      { start: 3662.5, end: 3663, speaker: "102", text: "Jane." },
      { start: 36000, end: 36001, speaker: "101", text: "Hello: Jane." },
    ],
  });
});

test.each([
  ["the name of a user", { users: [{ username: "Jane Roe" }], userId: "101" }, "Jane Roe"],
  ["the names of users", { users: [{ username: "Jane" }, { username: "Bo" }] }, "Jane, Bo"],
  ["a name of its own", { username: "+12025550123", users: [], userId: "101" }, "+12025550123"],
  ["an extension", { users: [], userId: "101", channelMark: "L" }, "101"],
  ["an extension as a number", { userId: 101 }, "101"],
  ["several extensions", { userId: "", userIds: ["101", "102"] }, "101, 102"],
  ["a channel alone", { users: [], userId: "", userIds: [], channelMark: "R" }, "Channel R"],
  ["nothing", {}, ""],
  ["forms that are not documented", { users: [null, "x", {}], userIds: "a", username: {} }, ""],
])("reads the speaker from %s", (_, entry, speaker) => {
  expect(parse({ ...entry, ...times, text: "Hello." }).segments).toMatchObject([{ speaker }]);
});

test("keeps what nobody is named for apart", () => {
  expect(parse({ text: "One.", ...times }, { text: "Two.", ...times }).text).toBe("One.\n\nTwo.");
});

test("uses the raw text where there is no other, and leaves out entries without text", () => {
  const entries = [{ raw_text: "one" }, { text: " " }, {}, null, "x", { text: "Two." }];
  expect(parse(...entries).segments.map(({ text }) => text)).toEqual(["one", "Two."]);
});

test("puts an entry without readable times after the one before it", () => {
  const segments = parse({ text: "One.", ...times }, { text: "Two." }, { text: "3", ts: "soon" });
  expect(segments.segments.map(({ start, end }) => [start, end])).toEqual([
    [1, 2.5],
    [2.5, 2.5],
    [2.5, 2.5],
  ]);
});

test.each([
  ["missing", undefined],
  ["null", null],
  ["text", "x"],
  ["an object", {}],
])("returns nothing for a timeline that is %s", (_, timeline) => {
  expect(parseAny(timeline)).toEqual({ text: "", segments: [] });
});
