import { createHmac, timingSafeEqual } from "node:crypto";
import type { TriggerPayload } from "@prismatic-io/spectral";
import { minutesToMilliseconds, secondsToMilliseconds } from "date-fns";
import { additionalSecretTokenLabel, secretTokenLabel } from "../../inputs/triggers/webhook";
import { toBytes } from "../../zoom/toBytes";
import { isPlainObject, tryParseJson } from "../../zoom/values";

/** How far ahead of the platform's clock Zoom's may be, in minutes. A choice: clocks are set by the second. */
const toleratedMinutes = 5;

/** The response to a webhook request, and whether it starts the flow. */
export interface WebhookResponse {
  status: number;
  body: object;
  startsFlow: boolean;
}

/** How to verify a request. */
export interface WebhookOptions {
  /** The secret token of the Zoom app. */
  secretToken: string;
  /** A second secret token of the app, accepted while the token is rotated. */
  additionalSecretToken?: string;
  /** The events that start the flow; all of them if omitted. */
  eventTypes?: string[];
  /** Maximum age of a request, in minutes. */
  maximumAge: number;
  /** The current time. */
  now: Date;
}

/**
 * Verifies a webhook request and decides how to respond.
 *
 * @param request The request as it arrived.
 * @param options How to verify it.
 * @returns The response: 401 unless Zoom signed the request recently, and 400 for a URL validation
 * without a token.
 * @see https://developers.zoom.us/docs/api/webhooks/#verify-webhook-events
 */
export function verifyWebhook(
  request: Pick<TriggerPayload, "headers" | "rawBody">,
  { secretToken, additionalSecretToken, eventTypes, maximumAge, now }: WebhookOptions,
): WebhookResponse {
  // The platform documents both; a request that another system hands over may lack either.
  const data: unknown = request.rawBody?.data;
  const body = typeof data === "string" ? Buffer.from(data) : toBytes(data);
  if (body === undefined) return reject(describeUnreadable(data));
  const timestamp = header(request, "x-zm-request-timestamp");
  if (!isRecent(timestamp, maximumAge, now)) {
    const message = `The request timestamp is missing, older than Maximum Age (${maximumAge} ${maximumAge === 1 ? "minute" : "minutes"}), or more than ${toleratedMinutes} minutes ahead.`;
    return reject(message);
  }
  const signature = header(request, "x-zm-signature");
  const signedWith = (token: string) =>
    isEqual(signature, `v0=${sign(token, `v0:${timestamp}:`, body)}`);
  const tokens = [secretToken, additionalSecretToken].filter((token) => token !== undefined);
  const signer = tokens.find(signedWith);
  if (signer === undefined) return reject(describeMismatch(secretToken, additionalSecretToken));

  const { event, payload } = parse(body);
  if (event === "endpoint.url_validation") return validateUrl(payload?.plainToken, signer);
  const isWanted = eventTypes === undefined || eventTypes.includes(String(event).toLowerCase());
  return { status: 200, body: {}, startsFlow: isWanted };
}

function reject(message: string): WebhookResponse {
  return { status: 401, body: { message }, startsFlow: false };
}

/** Zoom signs bytes: JSON that is parsed and written again may differ from them. */
function describeUnreadable(data: unknown): string {
  const problem = "The request body cannot be read as the bytes that Zoom signed.";
  const isParsed = isPlainObject(data) && data.type !== "Buffer";
  return isParsed
    ? `${problem} It arrived as parsed JSON: pass the raw body on unchanged.`
    : problem;
}

/** Names the usual mistakes. */
function describeMismatch(secretToken: string, additional = ""): string {
  const problem = `The signature is missing or invalid. Check that ${secretTokenLabel} is the Secret Token of the app that sends the events, and that the raw body is passed on unchanged.`;
  const labels = [
    [secretTokenLabel, secretToken],
    [additionalSecretTokenLabel, additional],
  ].flatMap(([label, token = ""]) => (/\s/.test(token) ? [label] : []));
  if (labels.length === 0) return problem;
  return `${problem} ${labels.join(" and ")} ${labels.length > 1 ? "contain" : "contains"} white space, which Zoom's tokens do not have.`;
}

function validateUrl(plainToken: unknown, secretToken: string): WebhookResponse {
  if (typeof plainToken !== "string" || plainToken === "") {
    const message = "The URL validation has no plainToken.";
    return { status: 400, body: { message }, startsFlow: false };
  }
  const encryptedToken = sign(secretToken, plainToken);
  return { status: 200, body: { plainToken, encryptedToken }, startsFlow: false };
}

function header({ headers }: Pick<TriggerPayload, "headers">, name: string): string {
  const entry = Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name);
  const value: unknown = entry?.[1];
  return typeof value === "string" ? value : "";
}

function isRecent(timestamp: string, maximumAge: number, now: Date): boolean {
  if (!/^\d+$/.test(timestamp)) return false;
  const ageMs = now.getTime() - secondsToMilliseconds(Number(timestamp));
  const isTooOld = ageMs > minutesToMilliseconds(maximumAge);
  return !isTooOld && ageMs >= -minutesToMilliseconds(toleratedMinutes);
}

function sign(secretToken: string, ...parts: (string | Uint8Array)[]): string {
  const hmac = createHmac("sha256", secretToken);
  for (const part of parts) hmac.update(part);
  return hmac.digest("hex");
}

/** Compares in constant time, so that a signature cannot be guessed from response times. */
function isEqual(actual: string, expected: string): boolean {
  const [a, b] = [Buffer.from(actual), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

interface Event {
  event?: unknown;
  payload?: { plainToken?: unknown };
}

function parse(body: Buffer): Event {
  const event = tryParseJson(body.toString());
  return isPlainObject(event) ? event : {};
}
