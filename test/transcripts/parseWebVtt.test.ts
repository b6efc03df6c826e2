import { parseWebVtt } from "../../src/transcripts/parseWebVtt";

const file = (...blocks: string[]) => ["WEBVTT", ...blocks].join("\n\n");
const time = "00:00:01.000 --> 00:00:02.500";
const hello = { start: 1, end: 2.5, text: "Hello" };

test.each([
  ["a file of one cue", file(`${time}\nHello`)],
  ["an identifier", file(`1\n${time}\nHello`)],
  ["an identifier of several words", file(`first cue\n${time}\nHello`)],
  ["settings", file(`${time} align:start position:0% line:-1\nHello`)],
  ["spaces and tabs around the times", file("  00:00:01.000\t-->  00:00:02.500 \nHello")],
  ["times without hours", file("00:01.000 --> 00:02.500\nHello")],
  ["a comma before the milliseconds", file("00:00:01,000 --> 00:00:02,500\nHello")],
  ["a byte order mark", `\uFEFF${file(`${time}\nHello`)}`],
  ["CRLF", file(`1\n${time}\nHello`).replaceAll("\n", "\r\n")],
  ["CR", file(`1\n${time}\nHello`).replaceAll("\n", "\r")],
  ["text after the signature", `WEBVTT - made by Zoom\nKind: captions\n\n${time}\nHello\n`],
  ["a note before it", file("NOTE\nnobody --> reads this", `${time}\nHello`)],
  ["a note of one line", file("NOTE nobody reads this", `${time}\nHello`)],
  ["a note that holds a cue", file(`NOTE\n${time}\nold text`, `${time}\nHello`)],
  ["a style", file("STYLE\n::cue { color: red }", `${time}\nHello`)],
  ["a region", file("REGION\nid:bill", `${time}\nHello`)],
  ["several blank lines", file("\n\n", `${time}\nHello`, "\n")],
  ["blank lines with spaces", `WEBVTT\n \n${time}\nHello\n\t\n`],
  ["a cue without text", file(`${time}\n`, `${time}\nHello`, time)],
  ["markup", file(`${time}\n<c.loud><b>Hello</b></c><00:00:02.000>`)],
])("reads a cue with %s", (_, text) => {
  expect(parseWebVtt(text)).toEqual([hello]);
});

test.each([
  ["lines", "first\nsecond", "first second"],
  ["angle brackets that are no markup", "1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
  ["entities, each once", "a &amp; b &lt;c&gt; &amp;lt;&nbsp;d&lrm;", "a & b <c> &lt; d"],
  ["quotation marks as entities", "it&#39;s &quot;x&quot; &apos;y&apos;", `it's "x" 'y'`],
  ["an unknown entity", "&euro; 5", "&euro; 5"],
  ["a word that begins like markup", "<voice> and <code>", "<voice> and <code>"],
])("keeps the text of a cue with %s", (_, content, text) => {
  expect(parseWebVtt(file(`${time}\n${content}`))).toMatchObject([{ text }]);
});

test.each([
  ["no blank line between them", `${time}\nHello\n${time}\nHello`],
  ["numbers and no blank line between them", `1\n${time}\nHello\n2\n${time}\nHello`],
])("reads cues with %s", (_, text) => {
  expect(parseWebVtt(file(text))).toEqual([hello, hello]);
});

test("reads the voice of a cue", () => {
  const [cue] = parseWebVtt(file(`${time}\n<v.loud Jane &amp; John>Hello</v>`)) ?? [];
  expect(cue).toEqual({ ...hello, voice: "Jane & John" });
});

test("reads times of more than a day, without rounding", () => {
  const [cue] = parseWebVtt(file("30:00:00.001 --> 100:59:59.999\nHello")) ?? [];
  expect(cue).toMatchObject({ start: 108_000.001, end: 363_599.999 });
});

test.each([
  ["nothing", ""],
  ["text", "Hello"],
  ["SubRip captions", "1\n00:00:01,000 --> 00:00:02,000\nHello"],
  ["a word that begins like the signature", "WEBVTTX\n\n"],
  ["JSON", "{}"],
])("rejects %s, which has no signature", (_, text) => expect(parseWebVtt(text)).toBeUndefined());

test("reads a file without cues", () => {
  expect(parseWebVtt("WEBVTT")).toEqual([]);
});

test.each([
  ["no milliseconds", file("00:00:01 --> 00:00:02\nHello")],
  ["no digits", file("1\nNaN:NaN --> NaN:NaN\nHello")],
  ["four digits of a second's fraction", file("00:00:01.0000 --> 00:00:02.0000\nHello")],
  ["no times at all", file("Jane Doe: Hello", "Bye")],
  ["one readable cue and one that is not", file(`${time}\nHello`, "2\n1s --> 2s\nBye")],
  ["an unreadable cue and no blank line", file(`1\n${time}\nHello\n2\n1:2 --> 1:3\nBye`)],
])("rejects a file whose times cannot be read: %s", (_, text) => {
  expect(parseWebVtt(text)).toBeUndefined();
});

test("reads a cue whose text has an arrow", () => {
  expect(parseWebVtt(file(`${time}\nfrom A --> B`))).toMatchObject([{ text: "from A --> B" }]);
});
