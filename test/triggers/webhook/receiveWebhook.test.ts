import { getUnixTime } from "date-fns";
import { loadComponent } from "../../../sandbox/loadComponent";
import { contextWithLog } from "../../support/client";
import { component, harness } from "../../support/component";
import { connection } from "../../support/connection";
import {
  event,
  nothing,
  receive as receiveBy,
  sign,
  started,
  type WebhookRequest,
  webhookSecretToken,
} from "../../support/receiveWebhook";

/** Every trigger that receives webhooks, with the inputs that it cannot do without. */
const triggers: [key: string, label: string, inputs: Record<string, unknown>][] = [
  ["webhookReceiver", "Webhook", {}],
  ["managedWebhook", "Managed Webhook", { connection, eventTypes: ["meeting.started"] }],
];

describe.each(triggers)("%s", (key, label, required) => {
  const receive = ({ inputs, ...request }: WebhookRequest = {}) =>
    receiveBy({ ...request, trigger: key, inputs: { ...required, ...inputs } });

  test("is a trigger with two branches that responds by itself", () => {
    expect(component.triggers[key]).toMatchObject({
      display: { label },
      scheduleSupport: "invalid",
      allowsBranching: true,
      synchronousResponseSupport: "invalid",
      staticBranchNames: ["Notification", "URL Verify"],
    });
  });

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

  test("a test with simulated data starts the flow before any check", async () => {
    const outcome = await receive({ headers: {}, isSimulatedTestExecution: true });
    expect(started(outcome)).toEqual({ branch: "Notification", status: 200, data: event });
  });

  describe("gets a 401 and does not start the flow:", () => {
    const now = String(getUnixTime(new Date()));
    const right = `v0=${sign(`v0:${now}:${JSON.stringify(event)}`)}`;
    const headers = (signature: string, timestamp = now) => ({
      "x-zm-request-timestamp": timestamp,
      "x-zm-signature": signature,
    });
    test.each<[string, WebhookRequest]>([
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
      ["a request older than 90 minutes", { secondsAway: -90 * 60 - 10 }],
      ["a request older than Maximum Age", { secondsAway: -70, inputs: { maximumAge: "1" } }],
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

  test.each([
    ["of 89 minutes ago", -89 * 60, {}],
    ["298 seconds ahead", 298, {}],
    ["of 50 seconds ago, with a Maximum Age of a minute", -50, { maximumAge: "1" }],
  ])("a request %s is accepted", async (_, secondsAway, inputs) => {
    expect(started(await receive({ secondsAway, inputs }))).toMatchObject({
      branch: "Notification",
    });
  });

  test.each([
    ["no payload", undefined],
    ["null as its payload", null],
    ["no plain token", {}],
    ["a blank plain token", { plainToken: "" }],
    ["a number as its plain token", { plainToken: 1 }],
  ])("a URL validation with %s gets a 400, and the log says so", async (_, payload) => {
    const { context, lines } = contextWithLog();
    const body = { event: "endpoint.url_validation", payload };
    const outcome = await receive({ body, logger: context.logger });
    expect(started(outcome)).toEqual(nothing(400));
    const message = "The URL validation has no plainToken.";
    expect(JSON.parse(outcome.response.body)).toEqual({ message });
    expect(lines).toEqual([`Webhook request rejected with HTTP 400: ${message}`]);
  });

  test("a URL validation gets its token, signed", async () => {
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

  describe("while the secret token is rotated", () => {
    const inputs = { additionalSecretToken: " new-token " };

    test.each([webhookSecretToken, "new-token"])("accepts what %s signs", async (signedWith) => {
      expect(started(await receive({ inputs, signedWith }))).toEqual({
        branch: "Notification",
        status: 200,
        data: event,
      });
    });

    test.each([webhookSecretToken, "new-token"])(
      "answers a URL validation that %s signs with that token",
      async (signedWith) => {
        const body = { event: "endpoint.url_validation", payload: { plainToken: "plain" } };
        const { response } = await receive({ inputs, signedWith, body });
        expect(JSON.parse(response.body)).toEqual({
          plainToken: "plain",
          encryptedToken: sign("plain", signedWith),
        });
      },
    );

    test.each([
      ["a third token", "third-token"],
      ["a blank token", ""],
      ["a token between spaces", " new-token "],
      ["a token made of both", `${webhookSecretToken}new-token`],
    ])("rejects what %s signs", async (_, signedWith) => {
      expect(started(await receive({ inputs, signedWith }))).toEqual(nothing(401));
    });

    test.each([
      ["a missing input", undefined],
      ["a blank", ""],
      ["a space", " "],
      ["null", null],
    ])("%s is no second token", async (_, blank) => {
      const one = { additionalSecretToken: blank };
      expect(started(await receive({ inputs: one }))).toMatchObject({ status: 200 });
      for (const signedWith of ["new-token", "", " ", "undefined", "null"]) {
        expect(started(await receive({ inputs: one, signedWith }))).toEqual(nothing(401));
      }
    });

    test("the form hides the second token", () => {
      const inputs = component.triggers[key]?.inputs ?? [];
      const found = inputs.find((input) => input.key === "additionalSecretToken");
      expect(found).toMatchObject({ type: "password", required: false });
    });
  });

  test.each([
    ["the event and another", ["meeting.started", "meeting.ended"], "Notification"],
    ["another event", ["meeting.ended"], "URL Verify"],
    ["the event and another as text", "meeting.ended, meeting.started", "Notification"],
    ["the event in capitals between spaces", [" Meeting.Ended ,MEETING.STARTED "], "Notification"],
    ["two other events in one item", ["meeting.ended,recording.completed"], "URL Verify"],
    [
      "the event behind another in one item",
      ["meeting.started.twice, meeting.started"],
      "Notification",
    ],
    [
      "the event among three",
      ["meeting.participant_joined", "phone.callee_answered", "meeting.started"],
      "Notification",
    ],
  ])("with %s, the flow continues on %s", async (_, eventTypes, branch) => {
    const outcome = await receive({ inputs: { eventTypes } });
    expect(outcome).toMatchObject({ branch, response: { statusCode: 200 } });
  });

  test("its example is what it returns", async () => {
    const example = component.triggers[key]?.examplePayload as object;
    const outcome = await receive();
    expect(Object.keys(example).sort()).toEqual(Object.keys(outcome).sort());
    expect(example).toMatchObject({ branch: "Notification", response: outcome.response });
  });

  test.each([
    "app_deauthorized",
    "bot_notification",
    "interactive_message_fields_editable",
    "new_kind_of_event",
    "new.kind.of_event",
  ])("Event Types accepts %s, which Zoom has or may add", async (name) => {
    const outcome = await receive({ body: { event: name }, inputs: { eventTypes: name } });
    expect(outcome).toMatchObject({ branch: "Notification" });
  });

  test.each([
    "meeting started",
    "started",
    "meeting.",
    ".started",
    "meeting",
    "participant_joined",
    "meeting_participant_joined",
    "meeting_started",
    "_started",
    "bot__notification",
    "a meeting.started",
    "meeting.started!",
  ])('Event Types rejects "%s"', async (name) => {
    await expect(receive({ inputs: { eventTypes: [name] } })).rejects.toThrow(
      `Event Types must be names of events, such as meeting.started. Got "${name}".`,
    );
  });

  test("a secret token is required", async () => {
    await expect(receive({ inputs: { webhookSecretToken: " " } })).rejects.toThrow(
      "Webhook Secret Token is required.",
    );
  });

  if (key === "webhookReceiver") {
    test("without event types every event starts the flow, and a body that is not JSON", async () => {
      for (const body of [event, { event: "phone.new_event" }, "hello"]) {
        for (const eventTypes of [[], undefined, [" "], [",", " , "]]) {
          const outcome = await receive({ body, inputs: { eventTypes } });
          expect(outcome).toMatchObject({ branch: "Notification" });
        }
      }
    });
  } else {
    test.each([
      ["an empty list", []],
      ["a list of blanks", [","]],
      ["a blank", ""],
      ["a missing input", undefined],
    ])("%s is rejected as Event Types", async (_, eventTypes) => {
      await expect(receive({ inputs: { eventTypes } })).rejects.toThrow("Event Types is required.");
    });
  }
});
