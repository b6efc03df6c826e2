import { AxiosError, AxiosHeaders } from "axios";
import { policy } from "../../src/client/retries";
import { rawRequestInputs, toRawRequest } from "../../src/inputs/misc/rawRequest";
import { harness } from "../support/component";
import { secrets } from "../support/connection";
import { rejection } from "../support/rejection";
import {
  breaks,
  respondsWith,
  sandboxConnection,
  staysSilent,
  useSandbox,
} from "../support/sandbox";

const sandbox = useSandbox();

type Inputs = Record<string, unknown>;
type RawRequest = Parameters<typeof toRawRequest>[0];

async function ask(inputs: Inputs): Promise<unknown> {
  const result = await harness.action("rawRequest", { connection: sandboxConnection, ...inputs });
  return (result as { data: unknown }).data;
}
const failure = (inputs: Inputs) => rejection(ask(inputs));
const received = () => sandbox().received[0];
const respondOk = () => sandbox().intercept(respondsWith(200, { ok: true }));

test("sends a method, a path, parameters, headers and a body", async () => {
  respondOk();
  const data = await ask({
    url: "/users/me/settings",
    method: "PATCH",
    queryParams: [
      { key: "option", value: "meeting authentication" },
      { key: "", value: "" },
    ],
    headers: [{ key: "X-Custom", value: "yes" }],
    data: '{"feature":{"large_meeting":true}}',
  });
  expect(data).toEqual({ ok: true });
  expect(received()).toMatchObject({
    method: "PATCH",
    url: "/v2/users/me/settings?option=meeting+authentication",
    headers: { "x-custom": "yes", "content-type": "application/json" },
    body: '{"feature":{"large_meeting":true}}',
  });
});

test("sends an object from an earlier step as JSON", async () => {
  respondOk();
  await ask({ url: "/users", method: "POST", data: { action: "create" } });
  expect(received()).toMatchObject({
    headers: { "content-type": expect.stringContaining("application/json") },
    body: '{"action":"create"}',
  });
});

test("sends form fields and files as a multipart form", async () => {
  respondOk();
  await ask({
    url: "/chat/users/me/files",
    method: "POST",
    formData: [{ key: "to_channel", value: "c1" }],
    fileData: [
      { key: "note.txt", value: "Hello" },
      { key: "pixel.png", value: { data: Buffer.from([1, 2]), contentType: "image/png" } },
    ],
  });
  const { headers, body } = received() ?? {};
  expect(headers?.["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(body).toContain('name="to_channel"\r\n\r\nc1');
  expect(body).toContain('name="note.txt"; filename="note.txt"');
  expect(body).toContain("Hello");
  expect(body).toContain("Content-Type: image/png");
});

test("sends the connection's token, whatever the Header input says", async () => {
  respondOk();
  await ask({ url: "/users/me", headers: [{ key: "authorization", value: "Bearer other" }] });
  expect(received()?.headers.authorization).toBe(`Bearer ${sandboxConnection.token.access_token}`);
});

describe("returns the response", () => {
  const html = "<p>Hi</p>";
  test.each([
    ["json", { ok: true }],
    ["text", '{"ok":true}'],
    ["document", '{"ok":true}'],
  ])("as %s", async (responseType, expected) => {
    respondOk();
    expect(await ask({ url: "/users/me", responseType })).toEqual(expected);
  });

  test("as binary data", async () => {
    sandbox().intercept(respondsWith(200, html));
    const data = await ask({ url: "/users/me", responseType: "arraybuffer" });
    expect(Buffer.isBuffer(data)).toBe(true);
    expect(String(data)).toBe(html);
  });
});

describe("the path", () => {
  test.each([
    ["/users/jane#1@acme.com/assistants", "/v2/users/jane%231@acme.com/assistants"],
    ["/users/a b", "/v2/users/a%20b"],
    ["/users/ä", "/v2/users/%C3%A4"],
    ["/users/50%", "/v2/users/50%25"],
    ["/users/50%2x", "/v2/users/50%252x"],
    ["/users/a%20b", "/v2/users/a%20b"],
    ["/users/a\\b", "/v2/users/a%5Cb"],
    ["/users//x", "/v2/users//x"],
    ["/users?name=a#b", "/v2/users?name=a%23b"],
    ["https://api.zoom.us/v2/users/a#b", "/v2/users/a%23b"],
  ])("%s is sent as %s", async (url, sent) => {
    respondOk();
    await ask({ url, method: "DELETE" });
    expect(received()).toMatchObject({ method: "DELETE", url: sent });
  });

  test.each([
    "/../oauth",
    "/users/%2e%2e/x",
    "/users/.%2E/../..",
    "/users/./x",
    "https://api.zoom.us/v2/../x",
  ])("%s is rejected", async (url) => {
    expect((await failure({ url })).message).toMatch(/^URL must be a path without/);
    expect(sandbox().received).toEqual([]);
  });

  test("has at most 64,000 characters", async () => {
    const { message } = await failure({ url: `/${"a".repeat(64_000)}` });
    expect(message).toMatch(/^URL must be at most 64,000 characters long\. Got "/);
    expect(sandbox().received).toEqual([]);
  });
});

describe("pairs", () => {
  test("are omitted if blank, and sent twice if repeated", async () => {
    respondOk();
    await ask({
      url: "/users",
      queryParams: [
        { key: "type", value: 1 },
        { key: "type", value: "2" },
        { key: "none", value: null },
        { key: "missing", value: undefined },
        { key: "blank", value: " " },
        { key: "flag", value: false },
      ],
      headers: [
        { key: "X-None", value: null },
        { key: "X-List", value: "a" },
        { key: "x-list", value: "b" },
      ],
    });
    expect(received()?.url).toBe("/v2/users?type=1&type=2&flag=false");
    expect(received()?.headers).toMatchObject({ "x-list": "a, b" });
    expect(received()?.headers).not.toHaveProperty("x-none");
  });

  test.each([
    ["queryParams", "Query Parameter", { url: "/users" }],
    ["headers", "Header", { url: "/users" }],
    ["formData", "Form Data", { url: "/users", method: "POST" }],
  ])("of %s reject an object by label and key", async (input, label, inputs) => {
    const error = await failure({ ...inputs, [input]: [{ key: "k", value: { a: 1 } }] });
    expect(error.message).toBe(
      `${label} must hold text, a number or a boolean for "k". Got an object.`,
    );
  });

  test.each([
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["half a character", "\ud800"],
    ["a date", new Date(0)],
    ["a list", ["a"]],
  ])("with %s as a value are rejected", async (_, value) => {
    const error = await failure({ url: "/users", queryParams: [{ key: "k", value }] });
    expect(error.message).toMatch(/^Query Parameter must hold text, a number or a boolean for "k"/);
  });

  test("keep the white space of a text, and all digits of a number", async () => {
    respondOk();
    const queryParams = [
      { key: "q", value: " a " },
      { key: "id", value: 2 ** 59 },
    ];
    await ask({ url: "/users", queryParams });
    expect(received()?.url).toBe("/v2/users?q=+a+&id=576460752303423488");
  });

  test("that follow from the request are ignored in Header", async () => {
    respondOk();
    const names = ["Host", "content-length", "Transfer-Encoding", "CONNECTION"];
    const headers = [...names.map((key) => ({ key, value: "7" })), { key: "X-Own", value: "7" }];
    await ask({ url: "/users", method: "POST", data: "{}", headers });
    expect(received()?.headers).toMatchObject({
      host: "api.zoom.us",
      "content-length": "2",
      "x-own": "7",
    });
    expect(received()?.headers).not.toHaveProperty("transfer-encoding");
    expect(received()?.headers.connection).not.toBe("7");
  });

  test("of a form that are all blank make no form", async () => {
    respondOk();
    const formData = [{ key: "a", value: null }];
    const fileData = [{ key: "b", value: "" }];
    await ask({ url: "/users", method: "POST", data: "{}", formData, fileData });
    expect(received()).toMatchObject({ body: "{}" });
  });

  test.each(["Näme", "a b", "a:b"])('reject the header name "%s"', async (key) => {
    expect((await failure({ url: "/users", headers: [{ key, value: "x" }] })).message).toMatch(
      /^Header must have names of letters, .* Got "/,
    );
  });

  test("reject a header value with a line break, and do not quote it", async () => {
    const headers = [{ key: "X-Key", value: "secret\r\nHost: x" }];
    const { message } = await failure({ url: "/users", headers });
    expect(message).toMatch(/^Header "X-Key" must have a value without line breaks/);
    expect(message).not.toContain("secret");
  });
});

describe("Data", () => {
  const json = "application/json";
  test.each<[string, unknown, string, string]>([
    ["a number", 5, "5", json],
    ["true", true, "true", json],
    ["digits", "5", "5", json],
    ["the text null", "null", "null", json],
    ["a quoted text", '"text"', '"text"', json],
    [
      "JSON with a number beyond 2^53",
      '{"id": 576460752303423488}',
      '{"id": 576460752303423488}',
      json,
    ],
    ["a list", [1, "a"], '[1,"a"]', json],
    ["an object with a bigint", { id: 576460752303423488n }, '{"id":576460752303423488}', json],
    ["the text of a form", "a=1&b=2", "a=1&b=2", "application/x-www-form-urlencoded"],
    [
      "a file",
      { data: Buffer.from("%PDF"), contentType: "application/pdf" },
      "%PDF",
      "application/pdf",
    ],
    [
      "a serialized file",
      JSON.parse(JSON.stringify({ data: Buffer.from("%PDF"), contentType: "application/pdf" })),
      "%PDF",
      "application/pdf",
    ],
    ["a Buffer", Buffer.from("bytes"), "bytes", "application/octet-stream"],
    ["a Uint8Array", new Uint8Array([104, 105]), "hi", "application/octet-stream"],
    [
      "a part of a larger Uint8Array",
      new Uint8Array([0, 104, 105]).subarray(1),
      "hi",
      "application/octet-stream",
    ],
    ["a view", new DataView(new Uint8Array([104, 105]).buffer), "hi", "application/octet-stream"],
    [
      "a file whose type has a line break",
      { data: Buffer.from("hi"), contentType: "a\r\nX-Evil: 1" },
      "hi",
      "application/octet-stream",
    ],
    [
      "a file whose type is a number",
      { data: Buffer.from("hi"), contentType: 5 },
      "hi",
      "application/octet-stream",
    ],
    [
      "a file whose type is blank",
      { data: Buffer.from("hi"), contentType: "" },
      "hi",
      "application/octet-stream",
    ],
    [
      "a serialized Buffer with 256 as a byte",
      { type: "Buffer", data: [1, 256] },
      '{"type":"Buffer","data":[1,256]}',
      json,
    ],
    [
      "a serialized Buffer with text as a byte",
      { type: "Buffer", data: ["a"] },
      '{"type":"Buffer","data":["a"]}',
      json,
    ],
    [
      "a serialized Buffer with a negative byte",
      { type: "Buffer", data: [-1] },
      '{"type":"Buffer","data":[-1]}',
      json,
    ],
    [
      "an object like a serialized Buffer",
      { type: "Text", data: [1] },
      '{"type":"Text","data":[1]}',
      json,
    ],
    [
      "an object like a file, with text as its data",
      { data: "text", contentType: "a/b" },
      '{"data":"text","contentType":"a/b"}',
      json,
    ],
    ["an object with a number beyond 2^53", { id: 2 ** 59 }, '{"id":576460752303423488}', json],
    ["JSON with a byte order mark", '\uFEFF{"topic": ""}', '{"topic": ""}', json],
    ["a date", new Date(0), '"1970-01-01T00:00:00.000Z"', json],
    ["false", false, "false", json],
    ["an empty list", [], "[]", json],
    ["an empty object", {}, "{}", json],
  ])("that is %s is sent with its content type", async (_, data, body, type) => {
    respondOk();
    await ask({ url: "/users", method: "POST", data });
    expect(received()?.body).toBe(body);
    expect(received()?.headers["content-type"]).toContain(type);
  });

  test("keeps the Content-Type that is set as a header", async () => {
    respondOk();
    const headers = [{ key: "content-type", value: "text/xml" }];
    await ask({ url: "/users", method: "POST", data: "<a/>", headers });
    expect(received()).toMatchObject({ body: "<a/>", headers: { "content-type": "text/xml" } });
  });

  const circular: Record<string, unknown> = {};
  circular.self = circular;
  let deep: unknown[] = [];
  for (let level = 1; level < 5000; level += 1) deep = [deep];
  test.each<[string, unknown, string]>([
    ["that contains itself", circular, "must not contain itself."],
    ["with 5,000 levels", deep, "must not have more than 100 levels of lists and objects."],
    [
      "with a number that has lost digits",
      { id: 2 ** 59 + 128 },
      "must not have the number 576460752303423600, which has lost digits: write it as a string, or the input as JSON text with all its digits.",
    ],
    [
      "with infinity",
      [Number.POSITIVE_INFINITY],
      "must not have numbers beyond 1.8e308, which JSON cannot hold.",
    ],
  ])("says why a value %s is rejected", async (_, data, problem) => {
    const error = await failure({ url: "/users", method: "POST", data });
    expect(error.message).toContain(`Data ${problem}`);
    expect(sandbox().received).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["a function", () => 1],
    ["a symbol", Symbol("a")],
    ["NaN", Number.NaN],
    ["half a character", "\ud800"],
    ["a Map", new Map([["a", 1]])],
    ["a Set", new Set([1])],
    ["a FormData", new FormData()],
    ["an ArrayBuffer", new ArrayBuffer(2)],
  ])("rejects %s before anything is sent", async (_, data) => {
    const error = await failure({ url: "/users", method: "POST", data });
    expect(error.message).toMatch(/^Data must be JSON, text or a file\. Got /);
    expect(sandbox().received).toEqual([]);
  });
});

test("File Data File Names name the files by key, and a retried form is sent whole", async () => {
  sandbox().intercept(respondsWith(500), respondsWith(200, { ok: true }));
  await ask({
    url: "/files",
    method: "POST",
    fileData: [
      { key: "a", value: "first" },
      { key: "b", value: { any: "json" } },
      { key: "c", value: "" },
    ],
    fileDataFileNames: [{ key: "a", value: "minutes.txt" }],
    maxRetries: "1",
    retryAllErrors: "true",
  });
  expect(sandbox().received).toHaveLength(2);
  for (const { body } of sandbox().received) {
    expect(body).toContain('name="a"; filename="minutes.txt"');
    expect(body).toContain('name="b"; filename="b"');
    expect(body).toContain('{"any":"json"}');
    expect(body).not.toContain('name="c"');
  }
});

test("a form says of each file what it is, by value or serialized", async () => {
  respondOk();
  await ask({
    url: "/files",
    method: "POST",
    formData: [{ key: "field", value: { data: Buffer.from("bytes"), contentType: "image/png" } }],
    fileData: [
      { key: "text", value: "Hello" },
      { key: "json", value: { a: 2 ** 59 } },
      { key: "buffer", value: JSON.parse(JSON.stringify(Buffer.from("serialized"))) },
    ],
  });
  const parts = received()?.body.split(/--axios[^\r]+\r\n/) ?? [];
  const part = (name: string) => parts.find((part) => part.includes(`name="${name}"`));
  expect(part("field")).toMatch(/Content-Type: image\/png\r\n\r\nbytes\r\n$/);
  expect(part("text")).toMatch(/Content-Type: text\/plain\r\n\r\nHello\r\n$/);
  expect(part("json")).toMatch(/application\/json\r\n\r\n\{"a":576460752303423488\}\r\n$/);
  expect(part("buffer")).toMatch(/application\/octet-stream\r\n\r\nserialized\r\n$/);
});

test("a retry waits as long as is asked for, doubled with backoff, and never too long", () => {
  const blank = Object.fromEntries(Object.keys(rawRequestInputs).map((key) => [key, undefined]));
  const delays = (inputs: Inputs) => {
    const all = { ...blank, url: "/users", maxRetries: 3, ...inputs } as RawRequest;
    const { retryRule } = toRawRequest(all, {
      cloud: "commercial",
      baseUrl: "https://api.zoom.us/v2",
    });
    const error = new AxiosError("", "ECONNRESET", {
      method: "GET",
      headers: new AxiosHeaders(),
    });
    return [1, 2, 3, 4].map((attemptNumber) => retryRule?.(error, { attemptNumber, elapsedMs: 0 }));
  };
  expect(delays({ retryDelayMS: 20 })).toEqual([20, 20, 20, undefined]);
  expect(delays({ retryDelayMS: 20, useExponentialBackoff: true })).toEqual([
    20,
    40,
    80,
    undefined,
  ]);
  expect(delays({ retryDelayMS: 2 ** 31 - 1, useExponentialBackoff: true })[2]).toBe(2 ** 31 - 1);
  expect(delays({})).toEqual([0, 0, 0, undefined]);
  expect(delays({ maxRetries: undefined })).toEqual([undefined, undefined, undefined, undefined]);
});

describe("rejects before a request", () => {
  const files = [{ key: "a.txt", value: "a" }];
  test.each<[string, string, Inputs]>([
    ["a URL on another host", "URL", { url: "https://example.com/users" }],
    ["a URL without encryption", "URL", { url: "http://api.zoom.us/v2/users" }],
    ["a URL without a scheme on another host", "URL", { url: "//example.com" }],
    ["a blank URL", "URL", { url: "  " }],
    ["an unknown method", "Method", { url: "/users", method: "BREW" }],
    ["Data and File Data together", "Data", { url: "/users", data: "x", fileData: files }],
    [
      "a file that is a number",
      "File Data",
      { url: "/users", fileData: [{ key: "a", value: 42 }] },
    ],
    ["files as text", "File Data", { url: "/users", fileData: "a.txt" }],
    [
      "a file name that is an object",
      "File Data File Names",
      { url: "/users", fileData: files, fileDataFileNames: [{ key: "a.txt", value: {} }] },
    ],
    ["a timeout in words", "Timeout", { url: "/users", timeout: "soon" }],
    ["a timeout of 0", "Timeout", { url: "/users", timeout: "0" }],
    ["a timeout beyond the longest timer", "Timeout", { url: "/users", timeout: "3000000000" }],
    ["a timeout of 5,000,000 seconds", "Timeout", { url: "/users", timeout: "5000000000" }],
    ["a negative number of retries", "Max Retry Count", { url: "/users", maxRetries: "-1" }],
    ["an unknown response type", "Response Type", { url: "/users", responseType: "blob" }],
  ])("%s", async (_, label, inputs) => {
    const error = await failure(inputs);
    expect(error.name).toBe("InputError");
    expect(error.message.startsWith(`${label} `)).toBe(true);
    expect(sandbox().received).toEqual([]);
  });

  test("a URL of another host, by label", async () => {
    expect((await failure({ url: "https://example.com/x" })).message).toBe(
      'URL must be a path without "." and ".." segments, or an absolute https URL on api.zoom.us. Got "https://example.com/x".',
    );
  });
});

describe("retries", () => {
  const tooMany = respondsWith(429, { code: 429 }, { "X-RateLimit-Type": "QPS" });
  const serverError = respondsWith(500, { code: 500, message: "Internal." });

  test.each<[string, Inputs, ReturnType<typeof respondsWith>, number]>([
    ["a rate limit always", { method: "POST" }, tooMany, 5],
    ["no server error by default", {}, serverError, 1],
    ["a read as often as Max Retry Count says", { maxRetries: "2" }, serverError, 3],
    ["a broken read", { maxRetries: "1" }, breaks, 2],
    ["no write", { method: "POST", maxRetries: "2" }, serverError, 1],
    [
      "a write with Retry On All Errors",
      { method: "POST", maxRetries: "2", retryAllErrors: "true" },
      serverError,
      3,
    ],
    ["no rejected request", { maxRetries: "2" }, respondsWith(404), 1],
  ])("%s", async (_, inputs, interception, requests) => {
    sandbox().intercept(...Array.from({ length: 6 }, () => interception));
    expect((await failure({ url: "/users", ...inputs })).name).toMatch(/^Zoom/);
    expect(sandbox().received).toHaveLength(requests);
  });

  test("after Retry Delay, doubled with Use Exponential Backoff", async () => {
    sandbox().intercept(serverError, serverError, serverError);
    const startedAt = Date.now();
    await ask({
      url: "/users/me",
      maxRetries: "3",
      retryDelayMS: "20",
      useExponentialBackoff: true,
    });
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(20 + 40 + 80 - 5);
    expect(sandbox().received).toHaveLength(4);
  });
});

describe("the timeout", () => {
  test("is that of the input", async () => {
    sandbox().intercept(staysSilent);
    const error = await failure({ url: "/users", method: "POST", timeout: "80" });
    expect(error.message).toBe(
      "Zoom did not respond to POST /users within 0.08 seconds. Zoom may have processed the request; check before retrying.",
    );
  });

  test("is 30 seconds if the input is blank", async () => {
    jest.replaceProperty(policy, "responseTimeoutMs", 60);
    sandbox().intercept(staysSilent);
    expect((await failure({ url: "/users" })).message).toContain("within 0.06 seconds");
  });
});

test("Debug Request logs the request and its response without the token", async () => {
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  jest.spyOn(console, "info").mockImplementation(write);
  jest.spyOn(console, "debug").mockImplementation(write);
  jest.spyOn(console, "log").mockImplementation(write);
  respondOk();
  await ask({
    url: `/users/me?access_token=${secrets[0]}`,
    debugRequest: "true",
    headers: [{ key: "X-Secret", value: "x" }],
  });
  const log = lines.join("\n");
  expect(log).toContain("Zoom GET https://api.zoom.us/v2/users/me?access_token=***");
  expect(log).toContain('→ 200, 11 bytes {"ok":true}');
  expect(log).not.toContain(sandboxConnection.token.access_token);
  expect(log).not.toContain(secrets[0]);
});
