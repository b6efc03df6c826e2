import { createHmac, timingSafeEqual } from "node:crypto";
import type { TriggerPayload } from "@prismatic-io/spectral";
import { differenceInSeconds, fromUnixTime, isValid, minutesToSeconds } from "date-fns";

/** How far the time of a request may be from now, so that a recorded one cannot be sent again. */
const toleratedSeconds = minutesToSeconds(5);

/** How a request is answered, and whether it starts the flow. */
export interface WebhookAnswer {
  status: number;
  body: object;
  startsFlow: boolean;
}

/**
 * Answers a request to a webhook.
 *
 * @param request The request as it arrived.
 * @param secretToken The secret token of the Zoom app.
 * @param eventTypes The events that start the flow; left out, all of them do.
 * @param now The current time.
 * @returns The answer: 401 unless Zoom has signed the request within five minutes.
 * @see https://developers.zoom.us/docs/api/webhooks/#verify-webhook-events
 */
export function verifyWebhook(
  request: Pick<TriggerPayload, "headers" | "rawBody">,
  secretToken: string,
  eventTypes: string[] | undefined,
  now: Date,
): WebhookAnswer {
  const body = toText(request.rawBody.data);
  const timestamp = header(request, "x-zm-request-timestamp");
  const signature = header(request, "x-zm-signature");
  if (!isRecent(timestamp, now)) {
    return refuse("The request is older or newer than five minutes, or says no time.");
  }
  if (!isEqual(signature, `v0=${sign(secretToken, `v0:${timestamp}:${body}`)}`)) {
    return refuse("The signature is missing or wrong.");
  }

  const { event, payload } = parse(body);
  if (event === "endpoint.url_validation") {
    const plainToken = String(payload?.plainToken);
    const encryptedToken = sign(secretToken, plainToken);
    return { status: 200, body: { plainToken, encryptedToken }, startsFlow: false };
  }
  const isWanted = eventTypes === undefined || eventTypes.includes(String(event));
  return { status: 200, body: {}, startsFlow: isWanted };
}

function refuse(message: string): WebhookAnswer {
  return { status: 401, body: { message }, startsFlow: false };
}

function header({ headers }: Pick<TriggerPayload, "headers">, name: string): string {
  const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name);
  return entry?.[1] ?? "";
}

function isRecent(timestamp: string, now: Date): boolean {
  const time = fromUnixTime(/^\d+$/.test(timestamp) ? Number(timestamp) : Number.NaN);
  return isValid(time) && Math.abs(differenceInSeconds(now, time)) <= toleratedSeconds;
}

function sign(secretToken: string, text: string): string {
  return createHmac("sha256", secretToken).update(text).digest("hex");
}

/** Compares in constant time, so that nobody can guess a signature by how long it takes. */
function isEqual(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function toText(data: unknown): string {
  return typeof data === "string" || Buffer.isBuffer(data) ? String(data) : JSON.stringify(data);
}

interface Event {
  event?: unknown;
  payload?: { plainToken?: unknown };
}

function parse(body: string): Event {
  try {
    const event: unknown = JSON.parse(body);
    return typeof event === "object" && event !== null ? event : {};
  } catch {
    return {};
  }
}
