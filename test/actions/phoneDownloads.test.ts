import { Readable } from "node:stream";
import { toSizeLimit } from "../../src/inputs/recordings/downloadRecording";
import { harness } from "../support/component";
import { rejection } from "../support/rejection";
import { respondsWith, sandboxConnection, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

const inputs = { connection: sandboxConnection, fileId: "abc", recordingId: "abc" };
const download = (action: string) => harness.action(action, inputs);

const transcript = { type: "zoom_transcript", timeline: [{ text: "Hello.", ts: "00:00:00.000" }] };

/** A recording of the account, and the requests that are received from then on. */
async function knownRecording() {
  const listed = await harness.action("getPhoneRecordings", { ...inputs, userId: "me" });
  const [recording] = (listed as { data: { recordings: Record<string, string>[] } }).data
    .recordings;
  const { id: recordingId = "", download_url = "" } = recording ?? {};
  const count = sandbox().received.length;
  const received = () =>
    sandbox()
      .received.slice(count)
      .map(({ url, headers }) => [url, headers.authorization]);
  return { recordingId, fileId: download_url.split("/").at(-1), received };
}

test("Download Phone Recording returns the file, and follows Zoom without the token", async () => {
  const { fileId, received } = await knownRecording();
  expect(await harness.action("downloadPhoneRecording", { ...inputs, fileId })).toEqual({
    data: Buffer.from(`Recording ${fileId}`),
    contentType: "video/mp4",
  });
  expect(received()).toEqual([
    [`/v2/phone/recording/download/${fileId}`, expect.stringMatching(/^Bearer /)],
    [`/file/${fileId}`, undefined],
  ]);
});

test("Get Phone Recording Transcript returns what is in the file, and follows Zoom without the token", async () => {
  const { recordingId, received } = await knownRecording();
  const transcript = harness.action("getPhoneRecordingTranscript", { ...inputs, recordingId });
  expect(await transcript).toMatchObject({
    data: { recording_id: recordingId, timeline: [{ text: "Good morning." }] },
  });
  expect(received()).toEqual([
    [`/v2/phone/recording_transcript/download/${recordingId}`, expect.stringMatching(/^Bearer /)],
    [`/file/transcript/${recordingId}`, undefined],
  ]);
});

test("Get Phone Recording Transcript accepts a transcript that Zoom sends without a redirect or a type", async () => {
  sandbox().intercept(
    respondsWith(200, transcript, { "Content-Type": "application/octet-stream" }),
  );
  const segments = [{ start: 0, end: 0, speaker: "", text: "Hello." }];
  expect(await download("getPhoneRecordingTranscript")).toEqual({
    data: { ...transcript, text: "Hello.", segments },
  });
});

test.each([
  ["text", "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nHello.", "text/vtt"],
  ["a list", "[1]", "text/vtt"],
  ["no object", '"Hello"', "text/vtt"],
])("Get Phone Recording Transcript rejects %s", async (_, body, type) => {
  sandbox().intercept(respondsWith(200, body, { "Content-Type": type }));
  const error = await rejection(download("getPhoneRecordingTranscript"));
  expect(error.name).toBe("ZoomResponseError");
  expect(error.message).toContain(
    "Zoom returned a file of type text/vtt instead of JSON for GET /phone/recording_transcript/download/abc.",
  );
});

test.each([
  ["left blank allows 100,000,000", undefined, 100_000_000],
  ["of 102 MB allows 102,000,000", 102, 102_000_000],
])("Maximum Size %s bytes", (_, maxSize, maxBytes) => {
  expect(toSizeLimit(maxSize).maxBytes).toBe(maxBytes);
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

  const serveMegabytes = (count: number) =>
    sandbox().intercept((_request, response) => {
      const megabyte = Buffer.alloc(1_000_000, " ");
      response.writeHead(200, { "Content-Type": "application/octet-stream" });
      Readable.from([
        Buffer.from('{"timeline":[]}'),
        ...Array.from({ length: count }, () => megabyte),
      ]).pipe(response);
    });

  test("rejects a file larger than Maximum Size, without a retry", async () => {
    serveMegabytes(2);
    const error = await rejection(harness.action(action, { ...inputs, maxSize: 1 }));
    expect(error.message).toBe(
      `Zoom's response to ${request} exceeds the limit of 1,000,000 bytes. If the action has Maximum Size, increase it.`,
    );
    expect(sandbox().received).toHaveLength(1);
  });

  test("returns a file that is as large as Maximum Size allows", async () => {
    serveMegabytes(2);
    await harness.action(action, { ...inputs, maxSize: "3" });
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
