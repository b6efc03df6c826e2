import { performance } from "node:perf_hooks";
import type { Interception } from "../../sandbox/sandbox";
import { path } from "../../src/client/path";
import { readReason } from "../../src/client/readReason";
import { zoomClient } from "../../src/client/zoomClient";
import { contextWithLog, sandboxClient } from "../support/client";
import { rejection } from "../support/rejection";
import { respondsWith, sandboxConnection, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

const rejects = (status: number, body: unknown, headers = {}): Interception =>
  respondsWith(status, body, headers);
const fails = (...interceptions: Interception[]) => {
  sandbox().intercept(...interceptions);
  return rejection(sandboxClient().get(path`/users/x`));
};

const scopes = 'Invalid access token, does not contain scopes:["user:read:admin"].';

describe("Zoom's reason is found in", () => {
  test.each<[string, unknown, number | undefined, string]>([
    ["XML", "<error><code>3001</code><message>No meeting.</message></error>", 3001, "No meeting."],
    [
      "XML with a prolog, entities and CDATA",
      '<?xml version="1.0"?>\n<response>\n<Code>300</Code><Message><![CDATA[a &lt;b&gt; &quot;c&quot; &#39;d&#x27;]]></Message></response>',
      300,
      "a <b> \"c\" 'd'",
    ],
    ["plain text", "Service temporarily unavailable", undefined, "Service temporarily unavailable"],
    ["a nested object", { error: { code: 3001, message: "No meeting." } }, 3001, "No meeting."],
    [
      "error and reason",
      { error: "invalid_request", reason: "Bad." },
      undefined,
      "invalid_request: Bad.",
    ],
    [
      "error and error_description",
      { error: "invalid_client", error_description: "Bad." },
      undefined,
      "invalid_client: Bad.",
    ],
    [
      "errorCode and errorMessage",
      { status: false, errorCode: 3301, errorMessage: "Gone." },
      3301,
      "Gone.",
    ],
    ["a code that is text", { code: "1001", message: "No user." }, 1001, "No user."],
    ["a code of letters", { code: "not_found", message: "No." }, undefined, "not_found: No."],
    ["JSON whose quotes are not escaped", `{"code":4711,"message":"${scopes}"}`, 4711, scopes],
    [
      "JSON whose quotes are not escaped, with other fields",
      `{"message":"${scopes}","code":"4711","errors":[]}`,
      4711,
      scopes,
    ],
    ["JSON that breaks off", '{"code":300,"message":"Half a', 300, "Half a"],
    ["JSON with a byte order mark", '\ufeff{"code":300,"message":"A."}', 300, "A."],
    ["bytes", Buffer.from('{"code":300,"message":"A."}'), 300, "A."],
    ["nothing but a code", '{"code":300}', 300, ""],
    ["HTML, which has none", "<!doctype html><title>Sign in</title>", undefined, ""],
    ["null", null, undefined, ""],
    ["a list", "[1]", undefined, ""],
  ])("%s", (_, data, code, message) => {
    expect(readReason({ data })).toEqual({ code, message, fieldErrors: [] });
  });

  test.each<[string, unknown, object[]]>([
    ["objects", [{ field: "a", message: "No." }], [{ field: "a", message: "No." }]],
    ["texts", ["No.", null], [{ field: "", message: "No." }]],
    ["one text", "No.", [{ field: "", message: "No." }]],
    ["an object by field", { email: ["No."] }, [{ field: "email", message: '["No."]' }]],
    [
      "a field and a message that are objects",
      [{ field: { path: "a" }, message: { text: "No." } }],
      [{ field: '{"path":"a"}', message: '{"text":"No."}' }],
    ],
  ])("errors: %s", (_, errors, fieldErrors) => {
    expect(readReason({ data: { code: 300, errors } })).toMatchObject({ fieldErrors });
  });
});

describe("an error says what to do, whatever its form", () => {
  const addScope = "Add the scope user:read:admin to the Zoom app";
  test.each<[string, number, unknown, string]>([
    [
      "a code as text",
      404,
      { code: "1001", message: "User does not exist: x." },
      "Check the User Id",
    ],
    ["a scope in broken JSON", 400, `{"code":4711,"message":"${scopes}"}`, addScope],
    ["a scope in a nested error", 400, { error: { code: 4711, message: scopes } }, addScope],
    ["a scope in plain text, without a code", 400, scopes, addScope],
    [
      "a scope in XML",
      401,
      `<r><message>${scopes.replaceAll('"', "&quot;")}</message></r>`,
      addScope,
    ],
    ["a user in XML", 404, "<e><code>1001</code><message>No.</message></e>", "Check the User Id"],
    [
      "a field alone",
      400,
      { code: 300, errors: [{ message: "The next page token is invalid." }] },
      "run the action again",
    ],
  ])("%s", async (_, status, body, advice) => {
    expect((await fails(rejects(status, body))).message).toContain(advice);
  });

  test.each([
    ["errorCode and errorMessage", { errorCode: 3001, errorMessage: "No." }],
    [
      "a false status and a code as text",
      { status: false, errorCode: "3001", errorMessage: "No." },
    ],
    ["an error object", { error: { code: 3001, message: "No." } }],
    ["a code, a message and a list of errors", { code: 3001, message: "No.", errors: [] }],
  ])("HTTP 200 with %s is an error", async (_, body) => {
    const error = await fails(rejects(200, body));
    expect(error).toMatchObject({ name: "ZoomApiError", status: 200, code: 3001 });
    expect(error.message).toContain("No.");
  });

  test.each([
    ["the code of a country", { code: "US", name: "United States" }],
    ["a code, a message and an id", { code: 1, message: "A chat message.", id: "m" }],
    ["a message alone", { message: "A chat message." }],
    ["a true status", { status: true, code: 1, message: "Done." }],
  ])("HTTP 200 with %s is a result", async (_, body) => {
    sandbox().intercept(rejects(200, body));
    expect(await sandboxClient().get(path`/users/x`)).toEqual(body);
  });
});

describe("secrets are kept out of", () => {
  const token = sandboxConnection.token.access_token;
  test.each<[string, unknown]>([
    ["XML", `<r><message>Bad token ${token}</message></r>`],
    ["plain text", `Bad token ${token}`],
    ["broken JSON", `{"code":1,"message":"Bad "${token}""}`],
    ["a nested error", { error: { message: `Bad token ${token}` } }],
    ["a reason", { error: token, reason: token }],
    ["a field", { errors: [{ field: token, message: { access_token: token, a: token } }] }],
  ])("%s", async (_, body) => {
    const error = await fails(rejects(400, body));
    expect(`${error.message} ${JSON.stringify(error)}`).not.toContain(token);
    expect(error.message).toContain("***");
  });

  test("a message with a password in it", async () => {
    const body = '{"code":300,"message":"Invalid {"password":"test-password"}"}';
    expect((await fails(rejects(400, body))).message).not.toContain("test-password");
  });
});

test.each([
  ["text", "x".repeat(1_000_000)],
  ["XML", `<message>${"<message>".repeat(100_000)}`],
  ["broken JSON", `{"message":"${'" , '.repeat(300_000)}`],
  ["quotes", `{${'"code" '.repeat(200_000)}`],
  ["a field", JSON.stringify({ errors: [{ message: "x".repeat(1_000_000) }] })],
])("a megabyte of %s is shortened, and read at once", (_, data) => {
  const startedAt = performance.now();
  const { message, fieldErrors } = readReason({ data });
  expect(performance.now() - startedAt).toBeLessThan(500);
  expect([message, fieldErrors[0]?.message ?? ""].join("").length).toBeLessThanOrEqual(1001);
});

describe("Zoom's tracking id", () => {
  const headers = { "x-zm-trackingid": "v=2.0;clid=us06;rid=WEB_0123456789abcdef" };
  const id = headers["x-zm-trackingid"];

  test.each([
    [400, "zoom_api_error"],
    [401, "zoom_connection_error"],
    [429, "zoom_rate_limit_error"],
    [302, "zoom_api_error"],
  ])("is a field of an error with HTTP %d (%s)", async (status, type) => {
    const error = await fails(rejects(status, {}, { ...headers, "Retry-After": "3600" }));
    expect(error).toMatchObject({ trackingId: id, type });
    expect(error.message).not.toContain(id);
  });

  test("ends the message where Zoom failed", async () => {
    const failed = rejects(503, { code: 503, message: "Down." }, headers);
    const { message } = await fails(failed, failed, failed);
    expect(message).toBe(
      `Zoom rejected GET /users/x with HTTP 503, code 503: Down. Try again later. Zoom's tracking id is ${id}.`,
    );
  });

  test("is a field of an error about a body that is not JSON", async () => {
    expect(await fails(rejects(200, "<html>", headers))).toMatchObject({
      trackingId: id,
      type: "zoom_response_error",
    });
  });

  test("is not there where Zoom sends none", async () => {
    const failed = rejects(500, {});
    const error = await fails(failed, failed, failed);
    expect(error).toHaveProperty("trackingId", undefined);
    expect(error.message).not.toContain("tracking");
  });
});

test.each([
  ["a missing connection", undefined],
  ["a connection that is null", null],
  ["the name of a connection", "Zoom Connection"],
])("%s is an error that says so", (_, none) => {
  // A flow in code may pass anything.
  const create = () => zoomClient(none as never, contextWithLog().context);
  expect(create).toThrow("Connection is required.");
});
