import { createHmac } from "node:crypto";
import { addSeconds, getUnixTime } from "date-fns";
import type { ClientContext } from "../../src/client/send";
import { contextWithLog } from "./client";
import { harness } from "./component";

export const webhookSecretToken = "test-secret-token";

export const event = {
  event: "meeting.started",
  payload: { object: { id: 1, topic: "Jour fixe – ✓" } },
};

/** Signs a text as Zoom does. */
export const sign = (text: string, secretToken = webhookSecretToken) =>
  createHmac("sha256", secretToken).update(text).digest("hex");

/** A request to a webhook, signed by Zoom unless headers say otherwise. */
export interface WebhookRequest {
  /** Key of the trigger that receives it; Webhook by default. */
  trigger?: string;
  body?: unknown;
  /** The token that signs it; Webhook Secret Token by default. */
  signedWith?: string;
  /** Offset of the request's timestamp from now. */
  secondsAway?: number;
  headers?: Record<string, string>;
  inputs?: Record<string, unknown>;
  /** The form in which the platform passes the raw body; text by default. */
  rawBody?: (text: string) => unknown;
  /** Whether the flow is tested with simulated data. */
  isSimulatedTestExecution?: boolean;
  /** The harness that receives it. */
  by?: typeof harness;
  /** The platform's logger. */
  logger?: ClientContext["logger"];
}

/** What a trigger returns. */
interface Outcome {
  branch: string;
  payload: { rawBody: { data: unknown }; body: { data: unknown } };
  response: { statusCode: number; body: string };
}

/** Sends a request to a trigger. */
export async function receive({
  trigger = "webhookReceiver",
  body = event,
  signedWith,
  secondsAway = 0,
  headers,
  inputs,
  rawBody = (text) => text,
  isSimulatedTestExecution = false,
  by = harness,
  logger = contextWithLog().context.logger,
}: WebhookRequest = {}): Promise<Outcome> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const timestamp = String(getUnixTime(addSeconds(new Date(), secondsAway)));
  const signed = {
    "X-Zm-Request-Timestamp": timestamp,
    "X-Zm-Signature": `v0=${sign(`v0:${timestamp}:${text}`, signedWith)}`,
  };
  const payload = {
    headers: headers ?? signed,
    rawBody: { data: rawBody(text), contentType: "application/json" },
    body: { data: body, contentType: "application/json" },
  };
  const params = { webhookSecretToken, ...inputs };
  const context = { isSimulatedTestExecution, logger };
  return (await by.trigger(trigger, payload, params, context)) as Outcome;
}

/** Which branch a request has taken, with what response, and what a step could read. */
export const started = ({ branch, response, payload }: Outcome) => ({
  branch,
  status: response.statusCode,
  data: payload.body.data,
});

/** What {@link started} returns for a request that does not start the flow. */
export const nothing = (status: number) => ({ branch: "URL Verify", status, data: "" });
