import { policy } from "../../src/client/retries";
import { toDownload } from "../../src/inputs/recordings/downloadRecording";
import { component, harness } from "../support/component";
import { rejection } from "../support/rejection";
import { respondsWith, sandboxConnection, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

const downloadUrl = "https://zoom.us/rec/download/abc";
const download = (inputs: Record<string, unknown> = {}) =>
  harness.action("downloadRecording", { connection: sandboxConnection, downloadUrl, ...inputs });
const failure = (inputs?: Record<string, unknown>) => rejection(download(inputs));
const authorization = () => sandbox().received.map(({ headers }) => headers.authorization);

test("returns the file as binary data, and follows Zoom without the token", async () => {
  const known = await harness.action("listUsersRecordings", {
    connection: sandboxConnection,
    userId: "me",
  });
  const [url = "", id] = /https:[^"]*\/rec\/download\/([^"]*)/.exec(JSON.stringify(known)) ?? [];
  sandbox().received.length = 0;
  expect(await download({ downloadUrl: url })).toEqual({
    data: Buffer.from(`Recording ${id}`),
    contentType: "video/mp4",
  });
  expect(authorization()).toEqual([expect.stringMatching(/^Bearer /), undefined]);
});

test("rejects a file that is larger than allowed, without a retry", async () => {
  sandbox().intercept(respondsWith(200, "x".repeat(1_000_001)));
  const error = await failure({ maxSize: "1" });
  expect(error.name).toBe("ZoomResponseError");
  expect(error.message).toBe(
    "Zoom's response to GET https://zoom.us/rec/download/*** exceeds the limit of 1,000,000 bytes. If the action has Maximum Size, increase it.",
  );
  expect(sandbox().received).toHaveLength(1);
});

test("accepts a file as large as allowed", async () => {
  sandbox().intercept(respondsWith(200, "x".repeat(1_000_000)));
  expect(await download({ maxSize: "1" })).toMatchObject({ contentType: "application/json" });
});

test("a file without a type is binary data", async () => {
  sandbox().intercept((_request, response) => void response.end("file"));
  expect(await download()).toEqual({
    data: Buffer.from("file"),
    contentType: "application/octet-stream",
  });
});

test.each([
  ["https://example.com/x?access_token=abc", "Got a URL on https://example.com."],
  ["http://zoom.us/rec/download/abc", "Got a URL on http://zoom.us."],
  ["https://zoom.us.example.com/abc", "Got a URL on https://zoom.us.example.com."],
  ["abc", "Got text that is not a URL."],
])("%s gets no token, and is not quoted whole", async (url, got) => {
  const { message } = await failure({ downloadUrl: url });
  expect(message).toBe(`Download URL must be an https URL on zoom.us. ${got}`);
  expect(sandbox().received).toEqual([]);
});

test("accepts 100 megabytes by default", () => {
  const { maxBytes } = toDownload(
    { downloadUrl, maxSize: undefined, downloadToken: undefined },
    "commercial",
  );
  expect(maxBytes).toBe(100_000_000);
});

test("has more time than other requests", async () => {
  jest.replaceProperty(policy, "responseTimeoutMs", 50);
  sandbox().intercept((request, response) => {
    setTimeout(() => respondsWith(200, "late")(request, response), 150);
  });
  expect(await download()).toMatchObject({ data: Buffer.from("late") });
});

test("reports why Zoom rejects it, without the link", async () => {
  sandbox().intercept(respondsWith(404, { code: 3301, message: "No such file." }));
  const { message } = await failure();
  expect(message).toContain("GET https://zoom.us/rec/download/*** with HTTP 404");
  expect(message).not.toContain("abc");
});

/** An error in JSON of so many bytes. */
function longError(bytes: number): string {
  const start = '{"code":1,"message":"';
  return `${start}${"x".repeat(bytes - start.length - 2)}"}`;
}

describe("a response with HTTP 200 that is not the file", () => {
  test.each<[string, string, string, string]>([
    [
      "a sign-in page",
      "<!DOCTYPE html><html></html>",
      "text/html;charset=utf-8",
      "Check that the file belongs to the account of the connection, or set Download Token to",
    ],
    ["a page without its type", "\uFEFF \n<HTML>", "application/octet-stream", "a sign-in page"],
    [
      "an error in JSON",
      '{"status":false,"errorCode":3301,"errorMessage":"This recording does not exist."}',
      "application/json",
      "code 3301, This recording does not exist. The meeting has no cloud recording",
    ],
    [
      "a code and a message",
      '{"code":124,"message":"Expired"}',
      "text/plain",
      "code 124, Expired.",
    ],
    ["nothing", "", "video/mp4", "an empty file"],
    ["a page of another type", "<p>", "application/xhtml+xml; charset=utf-8", "a sign-in page"],
    ["a page after a comment", "<!-- a\n -->\n<!DOCTYPE html>", "video/mp4", "a sign-in page"],
    ["a page as XML", '<?xml version="1.0"?> <html>', "video/mp4", "a sign-in page"],
    ["the head of a page", "<head><title>", "video/mp4", "a sign-in page"],
    [
      "an error behind a byte order mark",
      '\uFEFF{"code":3301,"message":"No."}',
      "",
      "code 3301, No.",
    ],
    [
      "an error code as text",
      '{"errorCode":"3301","message":"No."}',
      "",
      "code 3301, No. The meet",
    ],
    ["an error code alone", '{"errorCode":3301}', "", "code 3301."],
    ["an error without a reason", '{"status":false,"errorCode":null}', "", "no reason given."],
    ["a page after two comments", "<!--a-->\n \n<!--b-->  <html>", "video/mp4", "a sign-in page"],
    ["an error in two sentences", '{"code":1,"message":" Old. Try anew "}', "", "Old. Try anew."],
    ["an error as long as a file", longError(65_536), "application/json", "code 1, xx"],
    ["a code that is no number", '{"code":"abc","message":"No!"}', "", "***: No!"],
  ])("%s is an error that says what to do", async (_, body, type, message) => {
    sandbox().intercept(respondsWith(200, body, { "Content-Type": type }));
    const error = await failure();
    expect(error.name).toBe("ZoomResponseError");
    expect(error.message).toContain(message);
    expect(error.message).toContain("GET https://zoom.us/rec/download/***");
  });

  test.each([
    ["a timeline", '{"timeline":[{"ts":"00:00:01.000","users":[]}]}', "application/json"],
    ["a transcript", "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nJane: <html>", "text/vtt"],
    ["a chat", "00:01:02 Jane: my code is 3301, the message is here", "text/plain"],
    ["JSON with a message alone", '{"message":"hello"}', "application/json"],
    ["JSON with a code alone", '{"code":1}', "application/json"],
    ["JSON of something that went well", '{"status":true,"errorCode":0}', "application/json"],
    ["JSON without a code", '{"code":null,"message":"hello"}', "application/json"],
    ["JSON longer than any error", longError(65_537), "application/json"],
    ["a page's part of a file", "a part", "multipart/related; type=text/html"],
    ["a list", "[]", "application/json"],
    ["a text about pages", "Jane: <html>", "text/plain"],
  ])("%s is a file", async (_, body, type) => {
    sandbox().intercept(respondsWith(200, body, { "Content-Type": type }));
    expect(await download()).toEqual({ data: Buffer.from(body), contentType: type });
  });
});

describe("Download Token", () => {
  const downloadToken = "event-download-token";

  test("is sent instead of the connection's token", async () => {
    sandbox().intercept(respondsWith(200, "file"));
    await download({ downloadToken });
    expect(authorization()[0]).toBe(`Bearer ${downloadToken}`);
  });

  test("that Zoom rejects leaves the connection alone", async () => {
    sandbox().intercept(respondsWith(401, { code: 124, message: "Expired." }));
    const error = await failure({ downloadToken });
    expect(error.name).toBe("ZoomApiError");
    expect(error.message).toMatch(/^Zoom does not accept the Download Token .* 24 hours/);
    expect(JSON.stringify(error) + error.stack).not.toContain(downloadToken);
    expect(error).toMatchObject({
      request: "GET https://zoom.us/rec/download/***",
      status: 401,
      fieldErrors: [],
      cause: { name: "ZoomConnectionError" },
    });
  });

  test("does not change what Zoom says of the file", async () => {
    sandbox().intercept(respondsWith(404, { code: 3301, message: "No such file." }));
    const error = await failure({ downloadToken });
    expect(error).toMatchObject({ name: "ZoomApiError", status: 404, code: 3301 });
  });

  test("that is blank leaves a 401 to the connection", async () => {
    sandbox().intercept(respondsWith(401, { code: 124, message: "Expired." }));
    expect((await failure({ downloadToken: " " })).name).toBe("ZoomConnectionError");
  });

  test.each([
    ["a space", "a b"],
    ["a line break", "a\r\nX: y"],
    ["letters beyond ASCII", "tökén"],
  ])("with %s is rejected, and not quoted", async (_, token) => {
    const { message } = await failure({ downloadToken: token });
    expect(message).toMatch(/^Download Token must be the download_token of an event, without/);
    expect(message).not.toContain(token);
    expect(sandbox().received).toEqual([]);
  });

  test("is a secret in the form", () => {
    const input = component.actions.downloadRecording?.inputs.find(
      ({ key }) => key === "downloadToken",
    );
    expect(input).toMatchObject({ type: "password", required: false });
  });
});
