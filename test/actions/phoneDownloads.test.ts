import { Readable } from "node:stream";
import { harness } from "../support/component";
import { rejection } from "../support/rejection";
import { respondsWith, sandboxConnection, shortenWaiting, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();
shortenWaiting();

const inputs = { connection: sandboxConnection, fileId: "abc", recordingId: "abc" };
const download = (action: string) => harness.action(action, inputs);

const transcript = { type: "zoom_transcript", timeline: [{ text: "Hello.", ts: "00:00:00.000" }] };

test("Download Phone Recording returns the file, and follows Zoom without the token", async () => {
  expect(await download("downloadPhoneRecording")).toEqual({
    data: Buffer.from("Recording abc"),
    contentType: "video/mp4",
  });
  expect(sandbox().received.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ["/v2/phone/recording/download/abc", expect.stringMatching(/^Bearer /)],
    ["/file/abc", undefined],
  ]);
});

test("Get Phone Recording Transcript returns what is in the file, and follows Zoom without the token", async () => {
  expect(await download("getPhoneRecordingTranscript")).toMatchObject({
    data: { type: "zoom_transcript", recording_id: "abc", timeline: [{ text: "Good morning." }] },
  });
  expect(sandbox().received.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ["/v2/phone/recording_transcript/download/abc", expect.stringMatching(/^Bearer /)],
    ["/file/transcript/abc", undefined],
  ]);
});

test("Get Phone Recording Transcript takes a transcript that Zoom sends without a redirect or a type", async () => {
  sandbox().intercept(
    respondsWith(200, transcript, { "Content-Type": "application/octet-stream" }),
  );
  expect(await download("getPhoneRecordingTranscript")).toEqual({ data: transcript });
});

test.each([
  ["text", "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nHello.", "text/vtt"],
  ["a list", "[1]", "text/vtt"],
  ["no object", '"Hello"', "text/vtt"],
])("Get Phone Recording Transcript rejects %s", async (_, body, type) => {
  sandbox().intercept(respondsWith(200, body, { "Content-Type": type }));
  const error = await rejection(download("getPhoneRecordingTranscript"));
  expect(error.name).toBe("ZoomResponseError");
  expect(error.message).toBe(
    "Zoom returned a file of type text/vtt instead of JSON for GET /phone/recording_transcript/download/abc.",
  );
});

describe.each([
  ["downloadPhoneRecording", "GET /phone/recording/download/abc"],
  ["getPhoneRecordingTranscript", "GET /phone/recording_transcript/download/abc"],
])("%s", (action, request) => {
  test.each<[string, string, string, string]>([
    ["a sign-in page", "<!DOCTYPE html><html></html>", "text/html", "a sign-in page"],
    ["a page without its type", "<html>", "audio/mpeg", "a sign-in page"],
    [
      "an error in JSON",
      '{"status":false,"errorCode":12002,"errorMessage":"Still in the process."}',
      "application/json",
      "code 12002, Still in the process. The recording is still being transcribed; try again in a few minutes.",
    ],
    ["nothing", "", "audio/mpeg", "an empty file"],
  ])("is an error with %s, although Zoom sends HTTP 200", async (_, body, type, message) => {
    sandbox().intercept(respondsWith(200, body, { "Content-Type": type }));
    const error = await rejection(download(action));
    expect(error.name).toBe("ZoomResponseError");
    expect(error.message).toContain(message);
    expect(error.message).toContain(`for ${request}`);
    expect(error.message).not.toContain("Download Token");
  });

  test("rejects a file of more than 100 megabytes, without a retry", async () => {
    sandbox().intercept((_request, response) => {
      const megabyte = Buffer.alloc(1_000_000);
      const megabytes = Array.from({ length: 101 }, () => megabyte);
      Readable.from(megabytes).pipe(response);
    });
    const error = await rejection(download(action));
    expect(error.message).toBe(
      `Zoom's response to ${request} exceeds the limit of 100,000,000 bytes.`,
    );
    expect(sandbox().received).toHaveLength(1);
  });

  test("reports why Zoom rejects it", async () => {
    sandbox().intercept(respondsWith(400, { code: 404, message: "File does not exist." }));
    const { message } = await rejection(download(action));
    expect(message).toContain(`${request} with HTTP 400, code 404: File does not exist.`);
  });

  test("retries after a fault of Zoom's, and after a rate limit", async () => {
    sandbox().intercept(
      respondsWith(502),
      respondsWith(429, { code: 429, message: "Too many." }, { "Retry-After": "0.01" }),
      respondsWith(200, transcript),
    );
    await download(action);
    expect(sandbox().received).toHaveLength(3);
  });
});
