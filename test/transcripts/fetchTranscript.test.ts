import { expectedResult, fixture } from "../../sandbox/fixture";
import { failure, run } from "../support/component";
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
  ["NO_TRANSCRIPT_DATA", "none was made."],
  ["NOT_READY", "it is still being processed. Try again later."],
  ["SOMETHING_NEW", "Zoom's reason is SOMETHING_NEW."],
])("says why a transcript cannot be downloaded: %s", async (reason, message) => {
  const body = { ...known, can_download: false, download_restriction_reason: reason };
  const requests = responds({ status: 200, body });
  const error = await failure("getMeetingTranscript", { meetingId: "1" });
  expect(error.name).toBe("ZoomUnavailableError");
  expect(error.message).toContain(
    `The transcript cannot be downloaded (GET /meetings/1/transcript): ${message}`,
  );
  expect(requests).toHaveLength(1);
});

test("says that there is no transcript", async () => {
  const body = { code: 3322, message: "This meeting transcript does not exist." };
  responds({ status: 404, body });
  const error = await failure("getMeetingTranscript", { meetingId: "1" });
  expect(error.message).toContain("code 3322");
  expect(error.message).toContain("The meeting has no transcript");
});

test("says that there is none where Zoom names neither a URL nor a reason", async () => {
  responds({ status: 200, body: { meeting_id: "1" } });
  const error = await failure("getMeetingTranscript", { meetingId: "1" });
  expect(error.message).toContain("Zoom gives no reason");
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
  expect(error.message).toContain("a download URL that is not on a Zoom host");
  expect(error.message).not.toContain(download_url);
  expect(requests).toHaveLength(1);
});

test.each([
  ["a sign-in page", vtt("<!doctype html><html></html>", "text/html"), "a sign-in page"],
  ["an error", vtt({ status: false, errorCode: 3322, errorMessage: "None." }), "code 3322, None."],
  ["nothing", vtt(""), "an empty file"],
  ["another file", vtt("1\n00:00:01,000 --> 00:00:02,000\nHello"), "not a WebVTT transcript"],
])("does not take %s for a transcript", async (_, response, message) => {
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
