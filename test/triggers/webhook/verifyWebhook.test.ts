import { getUnixTime } from "date-fns";
import { verifyWebhook } from "../../../src/triggers/webhook/verifyWebhook";
import { contextWithLog } from "../../support/client";
import {
  event,
  nothing,
  receive,
  sign,
  started,
  webhookSecretToken,
} from "../../support/receiveWebhook";

test("a body that was parsed is rejected, and the log says what to do", async () => {
  const { context, lines } = contextWithLog();
  const outcome = await receive({ rawBody: () => event, logger: context.logger });
  expect(started(outcome)).toEqual(nothing(401));
  expect(lines).toEqual([
    "Webhook request rejected with HTTP 401: The request body cannot be read as the bytes that Zoom signed. It arrived as parsed JSON: pass the raw body on unchanged.",
  ]);
});

test.each<[string, unknown]>([
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

describe("the age of a request", () => {
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
  ])(
    "%d seconds with a limit of %d minutes is answered with HTTP %d",
    (secondsAway, maximumAge, status) => {
      expect(verify(secondsAway, maximumAge).status).toBe(status);
    },
  );

  test.each([
    ["a fraction of a second", (time: number) => `${time}.0`],
    ["seconds behind a space", (time: number) => ` ${time}`],
    ["seconds before a space", (time: number) => `${time} `],
    ["seconds with a plus sign", (time: number) => `+${time}`],
    ["a word", () => "now"],
    ["nothing", () => ""],
  ])("is not read from %s", (_, write) => {
    expect(verify(0, 90, write).status).toBe(401);
  });

  test("names what is wrong with it, and Maximum Age", () => {
    expect(verify(-61, 1).body).toEqual({
      message:
        "The request timestamp is missing, older than Maximum Age (1 minute), or more than 5 minutes ahead.",
    });
  });
});

test.each([
  ["text", "hello"],
  ["null", "null"],
  ["a number", "5"],
  ["a quoted text", '"text"'],
  ["a list", "[]"],
  ["nothing", ""],
])("a signed body that is no object is an event of its own: %s", async (_, body) => {
  const { context, lines } = contextWithLog();
  const outcome = await receive({ body, logger: context.logger });
  expect(started(outcome)).toMatchObject({ branch: "Notification" });
  expect(lines).toEqual([]);
  expect(started(await receive({ body, inputs: { eventTypes: "meeting.started" } }))).toEqual(
    nothing(200),
  );
});

test("a wrong signature is answered by what is wrong, without the right one", async () => {
  const { context, lines } = contextWithLog();
  const headers = {
    "x-zm-request-timestamp": String(getUnixTime(new Date())),
    "x-zm-signature": "v0=1",
  };
  const outcome = await receive({ headers, logger: context.logger });
  const message =
    "The signature is missing or invalid. Check that Webhook Secret Token is the Secret Token of the app that sends the events, and that the raw body is passed on unchanged.";
  expect(JSON.parse(outcome.response.body)).toEqual({ message });
  expect(lines).toEqual([`Webhook request rejected with HTTP 401: ${message}`]);
});

test.each<[string, Record<string, string>, string]>([
  ["the token", { webhookSecretToken: "to ken" }, "Webhook Secret Token contains white space"],
  [
    "the second token",
    { webhookSecretToken: "other", additionalSecretToken: "to\nken" },
    "Additional Secret Token contains white space",
  ],
  [
    "both tokens",
    { webhookSecretToken: "a b", additionalSecretToken: "c\td" },
    "Webhook Secret Token and Additional Secret Token contain white space",
  ],
])("white space in %s is named, and the token is not shown", async (_, inputs, text) => {
  const { context, lines } = contextWithLog();
  expect(started(await receive({ inputs, logger: context.logger }))).toEqual(nothing(401));
  expect(lines.join()).toContain(`${text}, which Zoom's tokens do not have.`);
  for (const token of Object.values(inputs)) expect(lines.join()).not.toContain(token);
});

describe("a request that is not as the platform hands it over is a 401:", () => {
  const now = new Date("2026-05-05T22:30:00Z");
  const timestamp = String(getUnixTime(now));
  const signature = `v0=${sign(`v0:${timestamp}:{}`)}`;
  const signed = { "x-zm-request-timestamp": timestamp, "x-zm-signature": signature };
  const verify = (request: object) =>
    verifyWebhook(request as Parameters<typeof verifyWebhook>[0], {
      secretToken: webhookSecretToken,
      maximumAge: 90,
      now,
    }).status;

  test.each<[string, object]>([
    ["no headers", { rawBody: { data: "{}" } }],
    ["headers that are null", { headers: null, rawBody: { data: "{}" } }],
    ["no rawBody", { headers: signed }],
    ["a rawBody that is null", { headers: signed, rawBody: null }],
    ["a rawBody without data", { headers: signed, rawBody: {} }],
    ...[
      ["a number", 5] as const,
      ["null", null] as const,
      ["missing", undefined] as const,
      ["a list", [signature]] as const,
      ["an object", { v0: signature }] as const,
      ["true", true] as const,
    ].flatMap(([what, value]) =>
      Object.keys(signed).map((name): [string, object] => [
        `${name} that is ${what}`,
        { headers: { ...signed, [name]: value }, rawBody: { data: "{}" } },
      ]),
    ),
  ])("%s", (_, request) => {
    expect(verify(request)).toBe(401);
  });

  test("while the same request as it should be is a 200", () => {
    expect(verify({ headers: signed, rawBody: { data: "{}" } })).toBe(200);
  });
});
