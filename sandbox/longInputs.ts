import { inspect } from "node:util";
import { AxiosError, AxiosHeaders, type InternalAxiosRequestConfig } from "axios";
import { checkFile } from "../src/client/checkDownload";
import { withLogging } from "../src/client/log";
import { redact, redactText } from "../src/client/redact";
import { toZoomError } from "../src/client/toZoomError";
import { picklist } from "../src/dataSources/picklist";
import * as builders from "../src/inputs/builders";
import { toBody } from "../src/inputs/misc/body";
import { toHeaders, toParams } from "../src/inputs/misc/pairs";
import { rawRequestInputs } from "../src/inputs/misc/rawRequest";
import { eventTypes } from "../src/inputs/triggers/eventTypes";
import { groupParticipants } from "../src/lists/groupParticipants";
import { parseTranscript } from "../src/transcripts/parseTranscript";
import { verifyWebhook } from "../src/triggers/webhook/verifyWebhook";
import { parseExactly, stringifyExactly } from "../src/zoom/exactJson";
import { resolveApiUrl } from "../src/zoom/hosts";
import { toBytes } from "../src/zoom/toBytes";

/** Something that comes from outside and may be long. */
export interface LongInput {
  /** What is read. */
  kind: string;
  /** Its beginning. */
  example: string;
  /** Makes it, of about as many characters. */
  make: Make;
  /** Reads it; an error counts as read. */
  read: (input: never) => unknown;
}

type Make = (characters: number) => unknown;

/** A text of the length that begins and ends so, with a piece that repeats between. */
const text =
  (piece: string, start = "", end = "") =>
  (characters: number) =>
    start + piece.repeat(Math.max(1, Math.floor(characters / piece.length))) + end;

/** Texts apart by "|", in which what is between « and » repeats. */
const texts = (patterns: string): Make[] =>
  patterns.split("|").map((pattern) => {
    const [start = "", piece = "", end] = pattern.split(/[«»]/);
    return text(piece, start, end);
  });

/** As many copies of a value as fill the length. */
const list =
  (item: unknown): Make =>
  (characters) =>
    Array(Math.ceil(characters / JSON.stringify(item).length)).fill(item);

/** An object with one long value. */
const field =
  (key: string, make: Make, others: object = {}): Make =>
  (characters) => ({ ...others, [key]: make(characters) });

const nested = (open: string, close: string, start = "", end = "") =>
  ((characters) => {
    const depth = Math.floor(characters / (open.length + close.length));
    return start + open.repeat(depth) + (open === "[" ? "" : 1) + close.repeat(depth) + end;
  }) as (characters: number) => string;

const nestedLists: Make = (characters) => {
  let value: unknown[] = [];
  for (let depth = 0; depth < characters / 10; depth += 1) value = [value];
  return value;
};

const long = "12345678901234567890";
const email =
  "Hi all,\r\n\r\nAm Dienstag treffen wir uns – wie üblich – im „großen Saal“. Grüße, José 🙂\r\n> ";
const person = '{"name": "Jané Doe", "email": "jane@example.com"}, ';
const secret = '{"id": "abc", "pwd": "s", "join_url": "https://zoom.us/j/1?pwd=s"}, ';
const spoken = "00:00:01.000 --> 00:00:02.000\nJane Doe: Hi";
const bytes = field("data", list(200), { type: "Buffer" });
const header: Make = (n) => [{ key: "X-Text", value: text("a b")(n) }];
const bigints: Make = (n) => Array(Math.ceil(n / 30)).fill({ a: 2n ** 60n });
const wordy = field("message", text("meeting registration webinar scopes["), { code: 300 });
const deep = field("message", nestedLists, { code: 300 });
const failures = [list({ field: "a", message: "b" }), nestedLists].map((make) =>
  field("errors", make, { code: 300, message: "x" }),
);
const nestedError: Make = (n) =>
  nested("[", "]", '{"errorCode": 1, "errorMessage": ', "}")(Math.min(n, 60_000));
const participants: Make = (n) =>
  Array.from({ length: n / 60 }, (_, index) => {
    return { id: `${index % 99}`, user_email: `${index}@example.com`, duration: 1 };
  });
const pairs = list({ key: "X-Text", value: "abc" });

const api = { cloud: "commercial", baseUrl: "https://api.zoom.us/v2" } as const;
const request = "GET /users/me";
const connection = { key: "oauth", configVarKey: "Zoom", fields: {}, token: { access_token: "t" } };
const headers = new AxiosHeaders();
const config: InternalAxiosRequestConfig = { method: "get", url: "/x", headers };
const respond = (data: unknown) => ({ status: 400, statusText: "", headers, config, data });

const readError = (data: unknown) => {
  const error = new AxiosError("Failed", "ERR_BAD_REQUEST", config, {}, respond(data));
  return toZoomError(error, request, connection);
};
const ignore = () => {};
const send = async (data: unknown) => ({ ...respond(data), status: 200 });
const log = (data: unknown) => withLogging(() => send(data), ignore)(config);
const readFile = (data: string) =>
  checkFile({ data: Buffer.from(data), contentType: "text/plain" }, request);
const readCue = (text: string) =>
  parseTranscript(`WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${text}`);
const readObject = builders.jsonObject({ label: "Label", comments: "" }).clean;
const readBody = (data: unknown) => toBody("Data", data);
const readUrl = (url: string) => resolveApiUrl(rawRequestInputs.url.clean(url), api);
const verify = (data: string) =>
  verifyWebhook(
    { headers: { "x-zm-request-timestamp": data }, rawBody: { data } },
    { secretToken: "s", maximumAge: 90, now: new Date() },
  );
const pick = (ids: number[]) => picklist(ids, (id) => ({ key: id, name: "Same" }));

const choices = [
  [1, "One"],
  ["two", "Two"],
] as const;
const options = { label: "Label", comments: "", choices, allowed: "ten", maxItems: 10 };
const named = { ...options, fields: { name: { required: true, maxLength: 64 } } };
const any = { ...options, maxItems: undefined, fields: { name: {} } };
const short = { ...options, maxLength: 2000 };
const digits = { ...options, pattern: /^\d{10}$/ };
const bounded = { ...options, min: 1, max: 7 };
const time = { ...options, withoutOffset: "UTC" } as const;

/**
 * What reads each kind of input, and what is slow to read for code that is not careful: patterns of
 * texts, and what makes others.
 */
const kinds: [string, (input: never) => unknown, string, ...Make[]][] = [
  ["text", builders.text(options).clean, `«${email}»|« »|«\ud83d»\udc00`],
  ["text, limited", builders.text(short).clean, `«${email}»|«👩‍👩‍👧‍👦»|e«\u0301»|«\ud83d»\udc00`],
  ["secret", builders.password(digits).clean, "«🙂»"],
  ["id", builders.id(options).clean, "«a/.b/»/..|«.»"],
  ["meeting", builders.meetingNumber(options).clean, "«1 - »|«https://zoom.us/j/1?pwd=a »"],
  ["email address", builders.email(options).clean, "«é.»@example.com|a@«a.»com"],
  ["email addresses", builders.emailList(options).clean, "«é@example.com, »x"],
  ["texts", builders.textList(options).clean, "«é, »", list("some text"), nestedLists],
  ["phone number", builders.phoneNumber(options).clean, "+1«( »|(« »0"],
  ["phone numbers", builders.phoneNumberList(options).clean, "«+12025550123,»"],
  ["digits in groups", builders.groupedDigits(digits).clean, "«1 - »"],
  ["whole number", builders.integer(options).clean, "«9»", (n) => 1n << BigInt(n * 3)],
  ["whole numbers", builders.integerList(bounded).clean, "«1,»"],
  ["time", builders.dateTime(time).clean, "2027-02-28T09:30:00.«1»Z|«2027-02-28T09:30:00Z»"],
  ["day", builders.day(options).clean, "«2027-02-28»"],
  ["time zone", builders.timeZone(options).clean, "«America/»"],
  ["choice", builders.choice(options).clean, "«é»"],
  ["choices", builders.choiceList(options).clean, "«1,two,»"],
  ["flag", builders.flag(options).clean, "«TRUE»"],
  ["key-value pairs", builders.keyValueList(options).clean, "«a»", pairs],
  ["event types", eventTypes.clean, "«meeting.started,»x|a«a.»-"],
  ["JSON list", builders.jsonList(named).clean, `[«${person}»]|[«${person}»{"name": "A"}]`],
  ["JSON list, fields", builders.jsonList(named).clean, '[{"name": "«é»"}]|[{"«é»": 1}]'],
  ["JSON list, valid", builders.jsonList(any).clean, '[«{"name": "Jané"}, »{"name": "A"}]'],
  ["JSON object", readObject, '«[»|{"a": «1»}', field("a", nestedLists)],
  ["JSON object, nested", readObject, "«[»", nested("[", "]", '{"a": ', "}"), nested('{"a":', "}")],
  ["JSON object, exact", readObject, `{"a": "«é»", "b": ${long}}|{"a": "«\\"»", "b": ${long}}`],
  ["JSON object, marks", readObject, `{"a": [«${long},»1]}|{"a": [${long},«"\ue000\ue000",»1]}`],
  ["JSON, read", parseExactly, `["«é»", ${long}]`],
  [
    "JSON, written",
    stringifyExactly,
    "«é»",
    field("a", text('"\ue000é'), { b: 2n ** 60n }),
    bigints,
  ],
  ["raw body", readBody, `«${email}»`, nestedLists, list({ topic: "Weekly Review" }), bytes],
  ["raw URL", readUrl, "/«a/»|/%«25»2e|/«%»|«a»"],
  ["raw header", (given: []) => toHeaders("Header", given), "", header, pairs],
  ["raw query", (given: []) => toParams("Query", given), "", pairs],
  ["bytes as JSON", toBytes, "", bytes],
  [
    "file",
    readFile,
    "«<!-- -->»|«<!--»|« \n»|<?xml version='1.0'?>«<!-- a > b -->\n»<html>",
    nestedError,
  ],
  ["error", readError, '«<message><code>»|{"«"message":»', wordy, deep, ...failures],
  ["log", log, `«${email}»|[«${person}»1]|[«${secret}»1]`, nested("[", "]")],
  [
    "log, secrets",
    redactText,
    "«Bearer »|«Basic a»|«Basic  »|«Passcode: »|«Password:\t»|«pin_»|«a_»",
  ],
  ["log, queries", redactText, '«?a»|«?a=»|«&a-»|«%3Fa»|«%3Fa%3D»|«"a":"»|«"a"  »|«"a":"b"»'],
  [
    "log, links",
    redactText,
    "«/rec/»|«/rec/a/»|«/rec/play/»|«/rec/a_»|«/rec/download_»|«/rec/x/share/y »",
  ],
  ["log, field name", redact, "", (n) => ({ [text("pin_a")(n)]: "x" })],
  ["webhook request", verify, `«${email}»|«1»`],
  ["records to pick from", pick, "", (n) => [...Array(Math.ceil(n / 20)).keys()]],
  ["participants", groupParticipants, "", participants],
  ["transcript", readCue, "«<v »|«<v Jane>Hi »|«<v.»|«<v.a »|«<v\t»|«<»|«<c.»|«<0»|«<v.<v »>"],
  [
    "transcript, lines",
    readCue,
    "«&lt;»|«&»|«\n»|«\n \n»|«\n\n»|« »|«: »|«a: »|«Jane Doe: Hi\n\n»|«\n\n1»",
  ],
  ["transcript, times", readCue, `«\n\n${spoken}»|«\n${spoken}»|«00:00:01.000  »`],
  ["transcript, digits", parseTranscript, "WEBVTT\n\n«1»"],
];

/** Every kind of input from outside, with what has been slow or is likely to be. */
export const longInputs: LongInput[] = kinds.flatMap(([kind, read, patterns, ...others]) => {
  const makes = patterns ? [...texts(patterns), ...others] : others;
  return makes.map((make) => ({ kind, example: inspect(make(20)).slice(0, 60), make, read }));
});

/**
 * Measures the CPU time of reading an input, which other processes do not lengthen, in
 * milliseconds, and catches the error that it is refused with, if any.
 */
export async function measure({ make, read }: LongInput, characters: number) {
  // Each reads what its patterns make, which no type tells.
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
