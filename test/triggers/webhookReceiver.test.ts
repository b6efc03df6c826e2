import { createHmac } from "node:crypto";
import { addSeconds, getUnixTime } from "date-fns";
import { loadComponent } from "../../tools/demo/component";
import { component, harness } from "../support/component";

const webhookSecretToken = "test-secret-token";
const event = { event: "meeting.started", payload: { object: { id: 1, topic: "Jour fixe – ✓" } } };

const sign = (text: string) => createHmac("sha256", webhookSecretToken).update(text).digest("hex");

interface Request {
  body?: unknown;
  /** How far the time of the request is from now. */
  secondsAway?: number;
  headers?: Record<string, string>;
  inputs?: Record<string, unknown>;
  asBuffer?: boolean;
  /** What receives it. */
  by?: typeof harness;
}

/** Sends a request that Zoom has signed, unless headers say otherwise. */
async function receive({
  body = event,
  secondsAway = 0,
  headers,
  inputs,
  asBuffer,
  by = harness,
}: Request = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const timestamp = String(getUnixTime(addSeconds(new Date(), secondsAway)));
  const signed = {
    "X-Zm-Request-Timestamp": timestamp,
    "X-Zm-Signature": `v0=${sign(`v0:${timestamp}:${text}`)}`,
  };
  const payload = {
    headers: headers ?? signed,
    rawBody: { data: asBuffer ? Buffer.from(text) : text, contentType: "application/json" },
    body: { data: body, contentType: "application/json" },
  };
  const result = await by.trigger("webhookReceiver", payload as never, {
    webhookSecretToken,
    ...inputs,
  });
  return result as {
    branch: string;
    payload: { rawBody: { data: unknown }; body: { data: unknown } };
    response: { statusCode: number; body: string };
  };
}

const started = (outcome: Awaited<ReturnType<typeof receive>>) => ({
  branch: outcome.branch,
  status: outcome.response.statusCode,
  data: outcome.payload.body.data,
});
const nothing = (status: number) => ({ branch: "URL Verify", status, data: "" });

test("is what a designer sees", () => {
  expect(component.triggers.webhookReceiver).toMatchObject({
    display: { label: "Webhook" },
    allowsBranching: true,
    staticBranchNames: ["Notification", "URL Verify"],
  });
});

test.each([false, true])(
  "an event that Zoom has signed starts the flow (as bytes: %s)",
  async (asBuffer) => {
    for (const by of [harness, loadComponent().harness]) {
      expect(started(await receive({ asBuffer, by }))).toEqual({
        branch: "Notification",
        status: 200,
        data: event,
      });
    }
  },
);

describe("is answered 401 and starts nothing", () => {
  const now = String(getUnixTime(new Date()));
  const right = `v0=${sign(`v0:${now}:${JSON.stringify(event)}`)}`;
  const headers = (signature: string, timestamp = now) => ({
    "x-zm-request-timestamp": timestamp,
    "x-zm-signature": signature,
  });
  test.each<[string, Request]>([
    ["no headers", { headers: {} }],
    ["no signature", { headers: { "x-zm-request-timestamp": now } }],
    ["no timestamp", { headers: { "x-zm-signature": right } }],
    ["a wrong signature", { headers: headers(`v0=${"0".repeat(64)}`) }],
    ["a signature of another length", { headers: headers("v0=0") }],
    ["a signature of another version", { headers: headers(right.replace("v0", "v1")) }],
    ["a signature of another body", { headers: headers(right), body: { event: "other" } }],
    ["a signature of another time", { headers: headers(right, String(Number(now) - 1)) }],
    ["a time that is none", { headers: headers(right, "soon") }],
    ["another secret token", { inputs: { webhookSecretToken: "other" } }],
    ["a request older than five minutes", { secondsAway: -303 }],
    ["a request newer than five minutes", { secondsAway: 310 }],
    [
      "a check of the URL that is not signed",
      { headers: {}, body: { event: "endpoint.url_validation", payload: { plainToken: "t" } } },
    ],
  ])("%s", async (_, request) => {
    const outcome = await receive(request);
    expect(started(outcome)).toEqual(nothing(401));
    expect(outcome.payload.rawBody.data).toBe("");
    expect(JSON.stringify(outcome.response)).not.toContain(webhookSecretToken);
  });
});

test.each([-290, 298])("a request %d seconds away is taken", async (secondsAway) => {
  expect(started(await receive({ secondsAway }))).toMatchObject({
    branch: "Notification",
  });
});

test("Zoom's check of the URL is answered with its token, signed", async () => {
  const body = {
    event: "endpoint.url_validation",
    payload: { plainToken: "qgg8vlvZRS6UYooatFL8Aw" },
  };
  const outcome = await receive({ body });
  expect(started(outcome)).toEqual(nothing(200));
  expect(JSON.parse(outcome.response.body)).toEqual({
    plainToken: "qgg8vlvZRS6UYooatFL8Aw",
    encryptedToken: sign("qgg8vlvZRS6UYooatFL8Aw"),
  });
});

test.each([
  [["meeting.started", "meeting.ended"], "Notification"],
  [["meeting.ended"], "URL Verify"],
  [[], "Notification"],
  ["meeting.ended, meeting.started", "Notification"],
])("with event types %j the flow leaves through %s", async (eventTypes, branch) => {
  const outcome = await receive({ inputs: { eventTypes } });
  expect(outcome).toMatchObject({ branch, response: { statusCode: 200 } });
});

test("a signed body that is no JSON is an event of its own", async () => {
  expect(started(await receive({ body: "hello" }))).toMatchObject({ branch: "Notification" });
});

test("its example is what it returns", async () => {
  const example = component.triggers.webhookReceiver?.examplePayload as object;
  const outcome = await receive();
  expect(Object.keys(example).sort()).toEqual(Object.keys(outcome).sort());
  expect(example).toMatchObject({ branch: "Notification", response: outcome.response });
});

test("a secret token is needed", async () => {
  await expect(receive({ inputs: { webhookSecretToken: " " } })).rejects.toThrow(
    "Webhook Secret Token must be a text, not blank.",
  );
});
