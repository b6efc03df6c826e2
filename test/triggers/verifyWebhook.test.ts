import { getUnixTime } from "date-fns";
import { verifyWebhook } from "../../src/triggers/verifyWebhook";
import { loadComponent } from "../../tools/demo/component";
import { contextWithLog } from "../support/client";
import { harness } from "../support/component";
import {
  event,
  nothing,
  receive,
  sign,
  started,
  type WebhookRequest,
  webhookSecretToken,
} from "../support/receiveWebhook";

test.each<[string, WebhookRequest["rawBody"]]>([
  ["text", (text) => text],
  ["a Buffer", (text) => Buffer.from(text)],
  ["a Uint8Array", (text) => new Uint8Array(Buffer.from(text))],
  ["a part of a Uint8Array", (text) => new Uint8Array(Buffer.from(`xx${text}`)).subarray(2)],
  ["a Buffer that went through JSON", (text) => JSON.parse(JSON.stringify(Buffer.from(text)))],
])("an event that Zoom signed starts the flow (%s)", async (_, rawBody) => {
  for (const by of [harness, loadComponent().harness]) {
    expect(started(await receive({ rawBody, by }))).toEqual({
      branch: "Notification",
      status: 200,
      data: event,
    });
  }
});

test.each<[string, unknown]>([
  ["an object", event],
  ["nothing", undefined],
  ["null", null],
  ["a number", 5],
  ["a Buffer without bytes", { type: "Buffer", data: "text" }],
  ["a Buffer of other than bytes", { type: "Buffer", data: [256] }],
])("a body that is %s is rejected, and the log says so", async (_, data) => {
  const { context, lines } = contextWithLog();
  const outcome = await receive({ rawBody: () => data, logger: context.logger });
  expect(started(outcome)).toEqual(nothing(401));
  const message = "The request body cannot be read as the bytes that Zoom signed.";
  expect(JSON.parse(outcome.response.body)).toEqual({ message });
  expect(lines).toEqual([`Webhook request rejected with HTTP 401: ${message}`]);
});

describe("the age of a request, to the second", () => {
  const now = new Date("2026-05-05T22:30:00Z");
  const verify = (
    secondsAway: number,
    maximumAge: number,
    write: (time: number) => string = String,
  ) => {
    const timestamp = write(getUnixTime(now) + secondsAway);
    const signature = `v0=${sign(`v0:${timestamp}:{}`)}`;
    const headers = { "x-zm-request-timestamp": timestamp, "x-zm-signature": signature };
    const options = { secretToken: webhookSecretToken, maximumAge, now };
    return verifyWebhook({ headers, rawBody: { data: "{}" } }, options);
  };

  test.each([
    [-5400, 90, 200],
    [-5401, 90, 401],
    [-60, 1, 200],
    [-61, 1, 401],
    [300, 90, 200],
    [301, 90, 401],
    [0, Number.MAX_SAFE_INTEGER, 200],
  ])("%d seconds with %d minutes: HTTP %d", (secondsAway, maximumAge, status) => {
    expect(verify(secondsAway, maximumAge).status).toBe(status);
  });

  test.each([
    (time: number) => `${time}.0`,
    (time: number) => ` ${time}`,
    (time: number) => `${time} `,
    (time: number) => `+${time}`,
    () => "now",
    () => "",
  ])("is that of whole seconds alone", (write) => {
    expect(verify(0, 90, write).status).toBe(401);
  });

  test("names what is wrong with it, and Maximum Age", () => {
    expect(verify(-61, 1).body).toEqual({
      message:
        "The request timestamp is missing, older than Maximum Age (minutes: 1), or more than 5 minutes ahead.",
    });
  });
});

test.each([
  [-89 * 60, {}],
  [298, {}],
  [-50, { maximumAge: "1" }],
])("a request %d seconds away is accepted with %j", async (secondsAway, inputs) => {
  expect(started(await receive({ secondsAway, inputs }))).toMatchObject({
    branch: "Notification",
  });
});

test.each([undefined, null, {}, { plainToken: "" }, { plainToken: 1 }])(
  "a URL validation with payload %j gets a 400",
  async (payload) => {
    const { context, lines } = contextWithLog();
    const body = { event: "endpoint.url_validation", payload };
    const outcome = await receive({ body, logger: context.logger });
    expect(started(outcome)).toEqual(nothing(400));
    const message = "The URL validation has no plainToken.";
    expect(JSON.parse(outcome.response.body)).toEqual({ message });
    expect(lines).toEqual([`Webhook request rejected with HTTP 400: ${message}`]);
  },
);

test.each([
  [["meeting.started", "meeting.ended"], "Notification"],
  [["meeting.ended"], "URL Verify"],
  [[], "Notification"],
  ["meeting.ended, meeting.started", "Notification"],
  [[" Meeting.Ended ,MEETING.STARTED "], "Notification"],
  [["meeting.ended,recording.completed"], "URL Verify"],
  [[",", " , "], "Notification"],
  [["meeting.started.twice, meeting.started"], "Notification"],
  [["meeting.participant_joined", "phone.callee_answered", "meeting.started"], "Notification"],
])("with event types %j the flow takes %s", async (eventTypes, branch) => {
  const outcome = await receive({ inputs: { eventTypes } });
  expect(outcome).toMatchObject({ branch, response: { statusCode: 200 } });
});

test.each(["hello", "null", "5", '"text"', "[]", ""])(
  "a signed body that is no object is an event of its own: %j",
  async (body) => {
    const { context, lines } = contextWithLog();
    const outcome = await receive({ body, logger: context.logger });
    expect(started(outcome)).toMatchObject({ branch: "Notification" });
    expect(lines).toEqual([]);
    expect(started(await receive({ body, inputs: { eventTypes: "meeting.started" } }))).toEqual(
      nothing(200),
    );
  },
);

test("a wrong signature is answered by what is wrong, without the right one", async () => {
  const { context, lines } = contextWithLog();
  const headers = {
    "x-zm-request-timestamp": String(getUnixTime(new Date())),
    "x-zm-signature": "v0=1",
  };
  const outcome = await receive({ headers, logger: context.logger });
  const message = "The signature is missing or invalid.";
  expect(JSON.parse(outcome.response.body)).toEqual({ message });
  expect(lines).toEqual([`Webhook request rejected with HTTP 401: ${message}`]);
});

test.each([
  "meeting started",
  "started",
  "meeting.",
  ".started",
  "a meeting.started",
  "meeting.started!",
])("Event Types rejects %j", async (name) => {
  await expect(receive({ inputs: { eventTypes: [name] } })).rejects.toThrow(
    `Event Types must be names of events, such as meeting.started. Got "${name}".`,
  );
});
