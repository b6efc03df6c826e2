import { expectedResult, fixture } from "../../sandbox/fixture";
import type { ZoomClient } from "../../src/client/zoomClient";
import { fetchTranscript } from "../../src/transcripts/fetchTranscript";
import { sandboxClient } from "../support/client";
import { failure, run } from "../support/component";
import { rejection } from "../support/rejection";
import { replay } from "../support/replay";

const [metadata, file] = fixture("getMeetingTranscript").exchanges.map(({ response }) => response);
const known = metadata?.body as object;
const vtt = (body: unknown, contentType = "text/vtt") => ({
  status: 200,
  headers: { "Content-Type": contentType },
  body,
});
const responds = (...responses: { status: number; body?: unknown }[]) => replay(...responses);

test.each([
  ["DELETED_OR_TRASHED", "it was deleted or moved to the trash."],
  ["UNSUPPORTED", "Zoom does not offer transcripts of this format for download."],
  ["NOT_READY", "it is still being processed. Try again later."],
  ["SOMETHING_NEW", "Zoom's reason is SOMETHING_NEW."],
])("says why a transcript is not available: %s", async (reason, message) => {
  const body = { ...known, can_download: false, download_restriction_reason: reason };
  const requests = responds({ status: 200, body });
  const error = await failure("getMeetingTranscript", { meetingId: "1" });
  expect(error.name).toBe("ZoomUnavailableError");
  expect(error.message).toContain(
    `The transcript is not available (GET /meetings/1/transcript): ${message}`,
  );
  expect(requests).toHaveLength(1);
});

test("says that there is no transcript", async () => {
  responds(noTranscript, noRecording);
  const error = await failure("getMeetingTranscript", { meetingId: "1" });
  expect(error.message).toContain("code 3322");
  expect(error.message).toContain("The meeting has no transcript");
});

const noTranscript = {
  status: 404,
  body: { code: 3322, message: "This meeting transcript does not exist." },
};
const noData = {
  status: 200,
  body: {
    ...(known as object),
    can_download: false,
    download_restriction_reason: "NO_TRANSCRIPT_DATA",
  },
};
const noRecording = {
  status: 404,
  body: { code: 3301, message: "There is no recording for this meeting." },
};
const recordingFile = (name: string, recording_start: string, more = {}) => ({
  id: name,
  file_type: "TRANSCRIPT",
  status: "completed",
  recording_start,
  recording_end: "2026-11-02T11:00:00Z",
  download_url: `https://example.zoom.us/rec/download/${name}`,
  ...more,
});
const recording = (...recording_files: object[]) => ({
  status: 200,
  body: { uuid: "u==", account_id: "a", topic: "Planning", host_id: "h", recording_files },
});
const spokenAt = (time: string, text: string) =>
  vtt(`WEBVTT\n\n1\n${time}.000 --> ${time}.500\n${text}\n`);

test.each([
  ["HTTP 404", noTranscript],
  ["NO_TRANSCRIPT_DATA", noData],
])("reads the transcript among the files of a recording after %s", async (_, response) => {
  const video = recordingFile("video", "2026-11-02T10:00:00Z", { file_type: "MP4" });
  const text = recordingFile("text", "2026-11-02T10:00:05Z");
  const file = spokenAt("00:00:01", "Jane: Hello.");
  const requests = responds(response, recording(video, text), file);
  expect(await run("getMeetingTranscript", { meetingId: "1" })).toEqual({
    meeting_id: "u==",
    account_id: "a",
    meeting_topic: "Planning",
    host_id: "h",
    transcript_created_time: "2026-11-02T11:00:00Z",
    can_download: true,
    download_url: "https://example.zoom.us/rec/download/text",
    text: "Jane: Hello.",
    segments: [{ start: 1, end: 1.5, speaker: "Jane", text: "Hello." }],
    vtt: file.body,
  });
  expect(requests.map(({ path }) => path)).toEqual([
    "/v2/meetings/1/transcript",
    "/v2/meetings/1/recordings",
    "/rec/download/text",
  ]);
});

test("joins the transcripts of a recording that was stopped and started again, in order", async () => {
  const files = recording(
    recordingFile("third", "2026-11-02T11:30:00Z"),
    recordingFile("first", "2026-11-02T10:00:00Z"),
    recordingFile("second", "2026-11-02T10:20:30Z"),
  );
  const texts = ["one", "two", "three"].map((word) => spokenAt("00:00:01", `Jane: ${word}`));
  const requests = responds(noTranscript, files, ...texts);
  expect(await run("getMeetingTranscript", { meetingId: "1" })).toMatchObject({
    text: "Jane: one two three",
    segments: [
      { start: 1, end: 1.5, text: "one" },
      { start: 1231, end: 1231.5, text: "two" },
      { start: 5401, end: 5401.5, text: "three" },
    ],
    vtt: expect.stringContaining("3\n01:30:01.000 --> 01:30:01.500\nJane: three\n"),
  });
  expect(requests.slice(2).map(({ path }) => path.split("/").at(-1))).toEqual([
    "first",
    "second",
    "third",
  ]);
});

test("does not count the time of a file from 1970 if the first has none", async () => {
  const timed = recordingFile("timed", "2026-11-02T10:00:00Z");
  const untimed = recordingFile("untimed", "2026-11-02T10:00:00Z", { recording_start: undefined });
  responds(
    noTranscript,
    recording(timed, untimed),
    ...["00:00:01", "00:00:02"].map((time) => spokenAt(time, "Hello.")),
  );
  expect(await run("getMeetingTranscript", { meetingId: "1" })).toMatchObject({
    segments: [{ start: 1 }, { start: 2 }],
  });
});

test.each([
  ["no recording", noTranscript, noRecording, "code 3322"],
  ["no transcript among its files", noTranscript, recording(), "code 3322"],
  ["no files", noTranscript, { status: 200, body: { recording_files: null } }, "code 3322"],
  ["no recording, and no data", noData, noRecording, "no transcript was created."],
])("reports that there is no transcript where there is %s", async (_, first, second, message) => {
  responds(first, second);
  const error = await failure("getMeetingTranscript", { meetingId: "1" });
  expect(error.message).toContain(message);
});

test.each<[string, object, string]>([
  ["still processed", { status: "processing" }, "it is still being processed. Try again later"],
  ["on another host", { download_url: "https://example.com/x" }, "not on zoom.us"],
])("does not download a recorded transcript that is %s", async (_, more, message) => {
  const file = recordingFile("text", "2026-11-02T10:00:00Z", more);
  const requests = responds(noTranscript, recording(file));
  const error = await failure("getMeetingTranscript", { meetingId: "1" });
  expect(error.message).toContain(message);
  expect(requests).toHaveLength(2);
});

test("reports why the recording cannot be read", async () => {
  const scope = "Invalid access token, does not contain scopes:[cloud_recording:read].";
  responds(noTranscript, { status: 400, body: { code: 4711, message: scope } });
  const error = await failure("getMeetingTranscript", { meetingId: "1" });
  expect(error.message).toContain("code 4711");
});

test("says that there is none where Zoom names neither a URL nor a reason", async () => {
  responds({ status: 200, body: { meeting_id: "1" } });
  const error = await failure("getMeetingTranscript", { meetingId: "1" });
  expect(error.message).toContain("Zoom did not return a reason");
});

test.each([
  "https://example.com/rec/download/x",
  "http://zoom.us/rec/download/x",
  "https://zoom.us.example.com/x",
  "https://zoom.us:8443/x",
  "no URL",
])("sends the token nowhere but to Zoom: %s", async (download_url) => {
  const requests = responds({ status: 200, body: { ...known, download_url } }, vtt("WEBVTT"));
  const error = await failure("getMeetingTranscript", { meetingId: "1" });
  expect(error.message).toContain("a download URL that is not on zoom.us");
  expect(error.message).not.toContain(download_url);
  expect(requests).toHaveLength(1);
});

test.each([
  ["a sign-in page", vtt("<!doctype html><html></html>", "text/html"), "a sign-in page"],
  ["an error", vtt({ status: false, errorCode: 3322, errorMessage: "None." }), "code 3322, None."],
  ["nothing", vtt(""), "an empty file"],
  ["a file without readable times", vtt("WEBVTT\n\n1s --> 2s\nHello"), "readable times"],
  ["another file", vtt("1\n00:00:01,000 --> 00:00:02,000\nHello"), "not a WebVTT transcript"],
])("does not treat %s as a transcript", async (_, response, message) => {
  responds({ status: 200, body: known }, response);
  const error = await failure("getMeetingTranscript", { meetingId: "1" });
  expect(error.message).toContain(message);
});

test("reads a transcript with a byte order mark and CRLF, and returns it unchanged", async () => {
  const text = `\uFEFF${String(file?.body).replaceAll("\n", "\r\n")}`;
  responds({ status: 200, body: known }, vtt(text));
  const expected = expectedResult(fixture("getMeetingTranscript")) as object;
  expect(await run("getMeetingTranscript", { meetingId: "1" })).toEqual({ ...expected, vtt: text });
});

test("a transcript that is too large is said to be downloaded in another way", async () => {
  const asked: object[] = [];
  const zoom: ZoomClient = {
    ...sandboxClient(),
    get: async <Body>() => known as Body,
    download: async (file) => {
      asked.push(file);
      throw new Error("It is too large.");
    },
  };
  await rejection(fetchTranscript(zoom, "1"));
  expect(asked).toMatchObject([
    { sizeAdvice: "Use Download Recording with a larger Maximum Size." },
  ]);
});
