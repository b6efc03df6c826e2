import { AxiosError, AxiosHeaders, type InternalAxiosRequestConfig } from "axios";
import { checkFile } from "../../src/client/checkDownload";
import { withLogging } from "../../src/client/log";
import { redact, redactText } from "../../src/client/redact";
import { toZoomError } from "../../src/client/toZoomError";
import { picklist } from "../../src/dataSources/picklist";
import * as builders from "../../src/inputs/builders";
import { toBody } from "../../src/inputs/misc/body";
import { toHeaders, toParams } from "../../src/inputs/misc/pairs";
import { rawRequestInputs } from "../../src/inputs/misc/rawRequest";
import { eventTypes } from "../../src/inputs/triggers/eventTypes";
import { groupParticipants } from "../../src/lists/groupParticipants";
import { parseTranscript } from "../../src/transcripts/parseTranscript";
import { verifyWebhook } from "../../src/triggers/webhook/verifyWebhook";
import { parseExactly, stringifyExactly } from "../../src/zoom/exactJson";
import { resolveApiUrl } from "../../src/zoom/hosts";
import { toBytes } from "../../src/zoom/toBytes";

/** Something that comes from outside and may be long. */
export interface LongInput {
  /** What is read, and what makes it slow to read for code that is not careful. */
  name: string;
  /** Makes the input, of about as many characters. */
  make: (characters: number) => unknown;
  /** Reads it; an error counts as read. */
  read: (input: never) => unknown;
}

const options = { label: "Label", comments: "" };
const named = { label: "Label", comments: "", fields: { name: { required: true } } } as const;
const limited = {
  ...named,
  maxItems: 30,
  fields: { name: { required: true, maxLength: 64 } },
} as const;
const choices = [
  [1, "One"],
  ["two", "Two"],
] as const;

/** A text of the length that begins and ends so, with a piece that repeats between. */
const text =
  (piece: string, start = "", end = "") =>
  (characters: number) =>
    start + piece.repeat(Math.max(1, Math.floor(characters / piece.length))) + end;

/** As many copies of a value as fill the length. */
const list =
  (item: unknown, characters: number) =>
  (length: number): unknown[] =>
    Array(Math.ceil(length / characters)).fill(item);

const email =
  "Hi all,\r\n\r\nAm Dienstag treffen wir uns – wie üblich – im „großen Saal“. Grüße, José 🙂\r\n> ";

const api = { cloud: "commercial", baseUrl: "https://api.zoom.us/v2" } as const;
const request = "GET /users/me";
const connection = { key: "oauth", configVarKey: "Zoom", fields: {}, token: { access_token: "t" } };
const config: InternalAxiosRequestConfig = {
  method: "get",
  url: "/x",
  headers: new AxiosHeaders(),
};

const respond = (status: number, data: unknown) => ({
  status,
  statusText: "",
  headers: {},
  config,
  data,
});

const resolveUrl = (url: string) => resolveApiUrl(rawRequestInputs.url.clean(url), api);

function readError(data: unknown): unknown {
  const error = new AxiosError("Failed", "ERR_BAD_REQUEST", config, {}, respond(400, data));
  return toZoomError(error, request, connection);
}

const log = (data: unknown) =>
  withLogging(
    async () => respond(200, data),
    () => {},
  )(config);

const nested = (open: string, close: string) => (characters: number) => {
  const depth = Math.floor(characters / (open.length + close.length));
  return `${open.repeat(depth)}1${close.repeat(depth)}`.replace("[1]", "[]");
};

const nestedLists = (characters: number) => {
  let value: unknown[] = [];
  for (let depth = 0; depth < characters; depth += 1) value = [value];
  return value;
};

const file = (data: string) =>
  checkFile({ data: Buffer.from(data), contentType: "text/plain" }, request);

const cue = (content: string) => `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${content}`;

const { clean: cleanText } = builders.text({ ...options, maxLength: 2000 });
const { clean: cleanAnyText } = builders.text({ ...options, required: true });
const { clean: cleanId } = builders.id({ ...options, allowed: "an id" });
const { clean: cleanMeeting } = builders.meetingNumber({ ...options });
const { clean: cleanEmail } = builders.email(options);
const { clean: cleanEmails } = builders.emailList(options);
const { clean: cleanTexts } = builders.textList({ ...options, maxItems: 10 });
const { clean: cleanList } = builders.jsonList(limited);
const { clean: cleanAnyList } = builders.jsonList(named);
const { clean: cleanObject } = builders.jsonObject(options);
const { clean: cleanPhone } = builders.phoneNumber(options);
const { clean: cleanPhones } = builders.phoneNumberList(options);
const { clean: cleanDigits } = builders.groupedDigits({
  ...options,
  allowed: "ten",
  pattern: /^\d{10}$/,
});
const { clean: cleanInteger } = builders.integer(options);
const { clean: cleanIntegers } = builders.integerList({ ...options, min: 1, max: 7 });
const { clean: cleanTime } = builders.dateTime({ ...options, withoutOffset: "UTC" });
const { clean: cleanDay } = builders.day(options);
const { clean: cleanZone } = builders.timeZone(options);
const { clean: cleanChoice } = builders.choice({ ...options, choices });
const { clean: cleanChoices } = builders.choiceList({ ...options, choices });
const { clean: cleanFlag } = builders.flag(options);
const { clean: cleanPairs } = builders.keyValueList(options);
const { clean: cleanPassword } = builders.password({ ...options, pattern: /^.{8,32}$/s });

const person = '{"name": "Jané Doe", "email": "jane@example.com"}, ';

/** Every kind of input from outside, with what has been slow or is likely to be. */
export const longInputs: LongInput[] = [
  // Inputs of texts.
  { name: "text, accepted", make: text(email), read: cleanAnyText },
  { name: "text, too long: an email as an agenda", make: text(email), read: cleanText },
  { name: "text, too long: one emoji", make: text("👩‍👩‍👧‍👦"), read: cleanText },
  { name: "text, too long: one letter with accents", make: text("\u0301", "e"), read: cleanText },
  { name: "text of spaces", make: text(" "), read: cleanAnyText },
  { name: "text of halves of characters", make: text("\ud83d", "\udc00"), read: cleanText },
  { name: "secret", make: text("🙂"), read: cleanPassword },
  { name: "id, segments", make: text("a/.b/", "", "/.."), read: cleanId },
  { name: "id, dots", make: text("."), read: cleanId },
  { name: "meeting, digits", make: text("1 - "), read: cleanMeeting },
  { name: "meeting, links", make: text("https://zoom.us/j/1?pwd=a "), read: cleanMeeting },
  { name: "email address", make: text("é.", "", "@example.com"), read: cleanEmail },
  { name: "email address, labels", make: text("a.", "a@", "com"), read: cleanEmail },
  { name: "email addresses, one wrong", make: text("é@example.com, ", "", "x"), read: cleanEmails },
  { name: "texts, too many", make: text("é, "), read: cleanTexts },
  { name: "texts as a list", make: list("some text", 10), read: cleanTexts },
  { name: "texts, lists in lists", make: nestedLists, read: cleanTexts },
  { name: "phone number", make: text("( ", "+1"), read: cleanPhone },
  { name: "phone number, spaces", make: text(" ", "(", "0"), read: cleanPhone },
  { name: "phone numbers", make: text("+12025550123,"), read: cleanPhones },
  { name: "digits in groups", make: text("1 - "), read: cleanDigits },
  { name: "whole number", make: text("9"), read: cleanInteger },
  {
    name: "whole number, bigint",
    make: (length: number) => 1n << BigInt(length * 3),
    read: cleanInteger,
  },
  { name: "whole numbers", make: text("1,"), read: cleanIntegers },
  { name: "time, fraction", make: text("1", "2027-02-28T09:30:00.", "Z"), read: cleanTime },
  { name: "time", make: text("2027-02-28T09:30:00Z"), read: cleanTime },
  { name: "day", make: text("2027-02-28"), read: cleanDay },
  { name: "time zone", make: text("America/"), read: cleanZone },
  { name: "choice", make: text("é"), read: cleanChoice },
  { name: "choices", make: text("1,two,"), read: cleanChoices },
  { name: "flag", make: text("TRUE"), read: cleanFlag },
  { name: "key-value pairs", make: list({ key: "a", value: "b" }, 24), read: cleanPairs },
  { name: "event types", make: text("meeting.started,", "", "x"), read: eventTypes.clean },
  { name: "event type", make: text("a.", "a", "-"), read: eventTypes.clean },

  // JSON.
  { name: "JSON list, a comma too many", make: text(person, "[", "]"), read: cleanList },
  { name: "JSON list, too many", make: text(person, "[", '{"name": "A"}]'), read: cleanList },
  {
    name: "JSON list, accepted",
    make: text('{"name": "Jané"}, ', "[", '{"name": "A"}]'),
    read: cleanAnyList,
  },
  { name: "JSON list, a long text", make: text("é", '[{"name": "', '"}]'), read: cleanList },
  { name: "JSON list, an unknown field", make: text("é", '[{"', '": 1}]'), read: cleanList },
  {
    name: "JSON object, a long text and a long number",
    make: text("é", '{"a": "', '", "b": 12345678901234567890}'),
    read: cleanObject,
  },
  {
    name: "JSON object, escapes and a long number",
    make: text('\\"', '{"a": "', '", "b": 12345678901234567890}'),
    read: cleanObject,
  },
  {
    name: "JSON object, long numbers",
    make: text("12345678901234567890,", '{"a": [', "1]}"),
    read: cleanObject,
  },
  { name: "JSON object, one number", make: text("1", '{"a": ', "}"), read: cleanObject },
  {
    name: "JSON object, marks",
    make: text('"\ue000\ue000",', '{"a": [12345678901234567890,', "1]}"),
    read: cleanObject,
  },
  {
    name: "JSON object, nested lists",
    make: (n: number) => `{"a": ${nested("[", "]")(n)}}`,
    read: cleanObject,
  },
  { name: "JSON object, nested objects", make: nested('{"a":', "}"), read: cleanObject },
  { name: "JSON object, nested and unclosed", make: text("["), read: cleanObject },
  {
    name: "JSON object as a value",
    make: (n: number) => ({ a: nestedLists(n / 10) }),
    read: cleanObject,
  },
  {
    name: "JSON, written with a long number",
    make: (n: number) => ({ a: text('"\ue000é')(n), b: 2n ** 60n }),
    read: stringifyExactly,
  },
  {
    name: "JSON, written with long numbers",
    make: (n: number) => list({ a: 2n ** 60n }, 30)(n),
    read: stringifyExactly,
  },
  {
    name: "JSON, read with a long number",
    make: text("é", '["', '", 12345678901234567890]'),
    read: parseExactly,
  },

  // Raw Request.
  { name: "raw body, text", make: text(email), read: (data: string) => toBody("Data", data) },
  {
    name: "raw body, nested lists",
    make: (n: number) => nestedLists(n / 10),
    read: (data: unknown) => toBody("Data", data),
  },
  {
    name: "raw body, list",
    make: list({ topic: "Weekly Review" }, 26),
    read: (data: unknown) => toBody("Data", data),
  },
  {
    name: "raw body, file as JSON",
    make: (n: number) => ({ type: "Buffer", data: list(200, 4)(n) }),
    read: (data: unknown) => toBody("Data", data),
  },
  {
    name: "raw URL, segments",
    make: text("a/", "/"),
    read: resolveUrl,
  },
  {
    name: "raw URL, encoded again and again",
    make: text("25", "/%", "2e"),
    read: resolveUrl,
  },
  {
    name: "raw URL, percent signs",
    make: text("%", "/"),
    read: resolveUrl,
  },
  {
    name: "raw URL, scheme",
    make: text("a"),
    read: resolveUrl,
  },
  {
    name: "raw header",
    make: (n: number) => [{ key: "X-Text", value: text("a b")(n) }],
    read: (pairs: []) => toHeaders("Header", pairs),
  },
  {
    name: "raw header, given often",
    make: list({ key: "X-Text", value: "abc" }, 26),
    read: (pairs: []) => toHeaders("Header", pairs),
  },
  {
    name: "raw query",
    make: list({ key: "a", value: "b" }, 24),
    read: (pairs: []) => toParams("Query", pairs),
  },
  {
    name: "bytes as JSON",
    make: (n: number) => ({ type: "Buffer", data: list(200, 4)(n) }),
    read: toBytes,
  },

  // Responses.
  { name: "file, comments", make: text("<!-- -->"), read: file },
  {
    name: "file, comments and a page",
    make: text("<!-- a > b -->\n", "<?xml version='1.0'?>", "<html>"),
    read: file,
  },
  { name: "file, an open comment", make: text("<!--"), read: file },
  { name: "file, spaces", make: text(" \n"), read: file },
  {
    name: "file, nested JSON",
    make: (n: number) =>
      `{"errorCode": 1, "errorMessage": ${nested("[", "]")(Math.min(n, 60_000))}}`,
    read: file,
  },
  {
    name: "error, message",
    make: (n: number) => ({ code: 300, message: text("meeting registration webinar scopes[")(n) }),
    read: readError,
  },
  {
    name: "error, fields",
    make: (n: number) => ({
      code: 300,
      message: "x",
      errors: list({ field: "a", message: "b" }, 28)(n),
    }),
    read: readError,
  },
  { name: "error, text", make: text("<message><code>"), read: readError },
  { name: "error, broken JSON", make: text('"message":', '{"'), read: readError },
  {
    name: "error, nested lists",
    make: (n: number) => ({ code: 300, message: "x", errors: nestedLists(n / 10) }),
    read: readError,
  },
  { name: "log, text", make: text(email), read: log },
  { name: "log, JSON", make: text(person, "[", '{"name": "A"}]'), read: log },
  { name: "log, nested lists", make: nested("[", "]"), read: log },
  {
    name: "log, fields",
    make: text('{"id": "abc", "pwd": "s", "join_url": "https://zoom.us/j/1?pwd=s"}, ', "[", "1]"),
    read: log,
  },
  ...[
    "Bearer ",
    "Basic a",
    "Basic  ",
    "?a",
    "?a=",
    "&a-",
    "%3Fa",
    "%3Fa%3D",
    '"a":"',
    '"a"  ',
    '"a":"b"',
    "/rec/",
    "/rec/a/",
    "/rec/play/",
    "/rec/a_",
    "a_",
    "Passcode: ",
    "Password:\t",
    "pin_",
    "/rec/download_",
    "/rec/x/share/y ",
  ].map((piece) => ({
    name: `log, ${JSON.stringify(piece)}`,
    make: text(piece),
    read: redactText,
  })),
  { name: "log, field name", make: (n: number) => ({ [text("pin_a")(n)]: "x" }), read: redact },
  {
    name: "webhook request",
    make: text(email),
    read: (data: string) =>
      verifyWebhook(
        {
          headers: { "x-zm-request-timestamp": text("1")(data.length) },
          rawBody: { data },
        } as never,
        { secretToken: "s", maximumAge: 90, now: new Date() } as never,
      ),
  },
  {
    name: "records to pick from",
    make: (n: number) => list(0, 20)(n).map((_, index) => index),
    read: (ids: number[]) => picklist(ids, (id) => ({ key: id, name: "Same" })),
  },
  {
    name: "participants",
    make: (n: number) =>
      list(
        0,
        60,
      )(n).map((_, index) => ({
        id: `${index % 99}`,
        user_email: `${index}@example.com`,
        duration: 1,
      })),
    read: groupParticipants,
  },

  // Transcripts.
  ...[
    "<v ",
    "<v Jane>Hi ",
    "<v.",
    "<v.a ",
    "<v\t",
    "<",
    "<c.",
    "<0",
    "&lt;",
    "&",
    "\n",
    "\n \n",
    "\n\n",
    " ",
    ": ",
    "a: ",
    "Jane Doe: Hi\n\n",
    "\n\n00:00:01.000 --> 00:00:02.000\nJane Doe: Hi",
    "\n00:00:01.000 --> 00:00:02.000\nJane Doe: Hi",
    "00:00:01.000  ",
    "\n\n1",
  ].map((piece) => ({
    name: `transcript, ${JSON.stringify(piece)}`,
    make: (n: number) => cue(text(piece)(n)),
    read: parseTranscript,
  })),
  {
    name: "transcript, tags and one end",
    make: (n: number) => cue(`${text("<v.<v ")(n)}>`),
    read: parseTranscript,
  },
  {
    name: "transcript, digits",
    make: (n: number) => `WEBVTT\n\n${text("1")(n)}`,
    read: parseTranscript,
  },
];

/**
 * Measures what reading an input costs.
 *
 * @param input The input.
 * @param characters Its length.
 * @returns Milliseconds of processor time, which other processes do not lengthen, and the error
 * that it is refused with, if any.
 */
export async function measure({ make, read }: LongInput, characters: number) {
  const input = make(characters) as never;
  const before = process.cpuUsage();
  let result: unknown;
  try {
    result = await read(input);
  } catch (thrown) {
    result = thrown;
  }
  const { user, system } = process.cpuUsage(before);
  const error = result instanceof Error ? result : undefined;
  return { milliseconds: (user + system) / 1000, error };
}
