import { policy } from "../../src/client/retries";
import { toDownload } from "../../src/inputs/recordings/downloadRecording";
import { harness } from "../support/component";
import { rejection } from "../support/rejection";
import { answers, sandboxConnection, shortenWaiting, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();
shortenWaiting();

const downloadUrl = "https://zoom.us/rec/download/abc";
const download = (inputs: Record<string, unknown> = {}) =>
  harness.action("downloadRecording", { connection: sandboxConnection, downloadUrl, ...inputs });
const failure = (inputs?: Record<string, unknown>) => rejection(download(inputs));
const authorization = () => sandbox().received.map(({ headers }) => headers.authorization);

test("returns the file as binary data, and follows Zoom without the token", async () => {
  expect(await download()).toEqual({
    data: Buffer.from("Recording abc"),
    contentType: "video/mp4",
  });
  expect(authorization()).toEqual([expect.stringMatching(/^Bearer /), undefined]);
});

test("refuses a file that is larger than allowed, without asking again", async () => {
  sandbox().intercept(answers(200, "x".repeat(1_000_001)));
  const error = await failure({ maxSize: "1" });
  expect(error.name).toBe("ZoomResponseError");
  expect(error.message).toBe(
    "Zoom's answer to GET https://zoom.us/rec/download/*** is larger than 1,000,000 bytes, which is the most that is taken.",
  );
  expect(sandbox().received).toHaveLength(1);
});

test("takes a file as large as allowed", async () => {
  sandbox().intercept(answers(200, "x".repeat(1_000_000)));
  expect(await download({ maxSize: "1" })).toMatchObject({ contentType: "application/json" });
});

test("takes 100 megabytes without a limit", () => {
  const { maxBytes } = toDownload({ downloadUrl, maxSize: undefined });
  expect(maxBytes).toBe(100_000_000);
});

test("has more time than other requests", async () => {
  jest.replaceProperty(policy, "responseTimeoutMs", 50);
  sandbox().intercept((request, response) => {
    setTimeout(() => answers(200, "late")(request, response), 150);
  });
  expect(await download()).toMatchObject({ data: Buffer.from("late") });
});

test("says why Zoom refuses, without the link", async () => {
  sandbox().intercept(answers(404, { code: 3301, message: "No such file." }));
  const { message } = await failure();
  expect(message).toContain("GET https://zoom.us/rec/download/*** with HTTP 404");
  expect(message).not.toContain("abc");
});
