import type { Connection } from "@prismatic-io/spectral";
import { type AxiosError, type AxiosResponse, isAxiosError } from "axios";
import { adviceFor } from "./advice";
import {
  type ApiErrorDetails,
  outcomes,
  ZoomApiError,
  ZoomConnectionError,
  ZoomNetworkError,
  ZoomRateLimitError,
  ZoomResponseError,
} from "./errors";
import { parseJson } from "./parseJson";
import { type RateLimit, readRateLimit } from "./rateLimits";
import { readReason } from "./readReason";
import { redactText } from "./redact";
import { isRedirect, isTimeout, isTooLarge, policy } from "./retries";

/** The request for an app's own token, which changes nothing. */
export const tokenRequest = "POST /oauth/token";

/**
 * Converts an HTTP client error to an error that an integration builder can act on.
 *
 * @param error What was thrown.
 * @param request The request, such as `GET /users/x`.
 * @param sizeAdvice What to do about a response that is too large.
 * @returns The error to throw: a ZoomResponseError for a response that is too large, a
 * ZoomNetworkError for none, a ZoomRateLimitError for HTTP 429, a ZoomConnectionError for HTTP 401,
 * and a ZoomApiError for any other status. Neither it nor its cause leads to a header, a token or
 * the request.
 * @see https://developers.zoom.us/docs/api/errors/
 */
export function toZoomError(
  error: unknown,
  request: string,
  connection: Connection,
  sizeAdvice?: string,
): unknown {
  if (!isAxiosError(error)) return error;
  const secrets = secretsOf(connection, error.config?.headers?.Authorization);
  const cause = withoutRequest(error, secrets);
  const { response } = error;
  const trackingId = response && readTrackingId(response);
  if (isTooLarge(error)) {
    const maximum = error.config?.maxContentLength?.toLocaleString("en-US");
    const message = `Zoom's response to ${request} exceeds the limit of ${maximum} bytes.`;
    return new ZoomResponseError(message, request, { cause, trackingId, advice: sizeAdvice });
  }
  if (response === undefined || response.status < 300) {
    const message = mask(describeNetworkError(error, request), secrets);
    return new ZoomNetworkError(message, request, { cause, trackingId });
  }
  if (isRedirect(response.status)) return toRedirectError(response, request, { cause });

  const { details, zoomMessage } = readResponse(response, request, secrets);
  const limit = readRateLimit(response);
  const message = sentences(
    summarize(details, zoomMessage),
    limit ? rateLimitAdvice(limit) : advice(details, zoomMessage),
    // Support asks for it where Zoom fails; elsewhere it would only make the message longer.
    trackingId && response.status >= 500 ? `Zoom's tracking id is ${trackingId}` : "",
  );
  if (limit) return new ZoomRateLimitError(message, details, limit.until, { cause });
  return details.status === 401
    ? new ZoomConnectionError(message, connection, details, { cause })
    : new ZoomApiError(message, details, { cause });
}

/**
 * Creates the error of a redirect that is not followed.
 *
 * @param response The redirect.
 * @param request The request, such as `GET /users/x`.
 */
export function toRedirectError(
  response: AxiosResponse,
  request: string,
  options?: ErrorOptions,
): ZoomApiError {
  const { status } = response;
  const details = { request, status, fieldErrors: [], trackingId: readTrackingId(response) };
  return new ZoomApiError(describeRedirect(response, request), details, options);
}

/** The fields of the errors that Zoom's hosts return; a record has others. */
const errorFields =
  /^(code|message|errors|status|error|reason|error_?(code|message|description))$/i;

/**
 * Finds out whether Zoom rejects a request although it responds with HTTP 200: the body then is
 * nothing but an error, as for the summary of a meeting where summaries are off.
 *
 * @param response Zoom's response with a status below 300.
 * @param request The request, such as `GET /users/x`.
 * @returns The error to throw, or `undefined` for any other response.
 */
export function findRejection(
  response: AxiosResponse,
  request: string,
  connection: Connection,
): ZoomApiError | undefined {
  const body = parseJson(response);
  const isRejected =
    Object.keys(body).every((field) => errorFields.test(field)) &&
    isSet(body.code ?? body.errorCode ?? body.error) &&
    ["message", "errorMessage", "error", "reason"].some((field) => isSet(body[field])) &&
    body.status !== true;
  if (!isRejected) return undefined;
  const { details, zoomMessage } = readResponse(response, request, secretsOf(connection));
  const message = sentences(summarize(details, zoomMessage), advice(details, zoomMessage));
  return new ZoomApiError(message, details);
}

const isSet = (value: unknown) => value !== undefined && value !== null && value !== false;

/**
 * Reads Zoom's id of a response.
 *
 * @returns The id that Zoom's support asks for, if there is one.
 */
export function readTrackingId({ headers }: AxiosResponse): string | undefined {
  const id: unknown = headers["x-zm-trackingid"];
  return typeof id === "string" && id.trim() !== "" ? redactText(id.trim()) : undefined;
}

function readResponse(response: AxiosResponse, request: string, secrets: string[]) {
  const { code, message, fieldErrors } = readReason(response);
  const details: ApiErrorDetails = {
    request,
    status: response.status,
    code,
    fieldErrors: fieldErrors.map(({ field, message }) => ({
      field: mask(field, secrets),
      message: mask(message, secrets),
    })),
    trackingId: readTrackingId(response),
  };
  return { details, zoomMessage: mask(message, secrets) };
}

/** The secrets of a request that a response may repeat in any form. */
function secretsOf(connection: Connection, authorization?: unknown): string[] {
  const sent = String(authorization ?? "").replace(/^Bearer /, "");
  const { access_token, refresh_token } = connection.token ?? {};
  const all: unknown[] = [sent, access_token, refresh_token, connection.fields?.clientSecret];
  // Anything shorter is no secret of Zoom's, and would mask words at random.
  return all.filter((secret) => typeof secret === "string").filter(({ length }) => length >= 8);
}

const mask = (text: string, secrets: string[]): string =>
  secrets.reduce((masked, secret) => masked.replaceAll(secret, "***"), text);

/** An axios error holds its request with all headers; only its text is kept. */
function withoutRequest({ name, message, code, stack }: AxiosError, secrets: string[]): Error {
  const text = { code, stack: mask(redactText(stack ?? ""), secrets) };
  return Object.assign(new Error(mask(redactText(message), secrets)), { name, ...text });
}

/** Only the host is named: the rest of a location may hold secrets. */
function describeRedirect({ status, headers }: AxiosResponse, request: string): string {
  const location = String(headers.location ?? "");
  const host = URL.canParse(location) ? ` to ${new URL(location).host}` : "";
  return sentences(
    `Zoom responded to ${request} with a redirect${host} (HTTP ${status}), which is not followed`,
    request.startsWith("GET ") || request === tokenRequest
      ? "Check the path and the connection"
      : retryAdvice(request),
  );
}

/** The most fields that an error shows, so that it stays readable. */
const maxFields = 20;

/** "Zoom rejected GET /users/x with HTTP 404, code 1001: User does not exist: x." */
function summarize(
  { request, status, code, fieldErrors }: ApiErrorDetails,
  zoomMessage: string,
): string {
  const fields = fieldErrors
    .slice(0, maxFields)
    .map(({ field, message }) => (field ? `${field}: ${message}` : message));
  const rest = fieldErrors.length > maxFields ? `and ${fieldErrors.length - maxFields} more` : "";
  const reasons = [zoomMessage, ...fields, rest].filter(Boolean).join(" — ");
  const codeText = code === undefined ? "" : `, code ${code}`;
  return `Zoom rejected ${request} with HTTP ${status}${codeText}${reasons && `: ${reasons}`}`;
}

function advice(details: ApiErrorDetails, zoomMessage: string): string {
  const { status, code, request, fieldErrors } = details;
  const message = zoomMessage || fieldErrors.map(({ message }) => message).join(" ");
  return (
    adviceFor({ status, code, message, request }) || (status >= 500 ? retryAdvice(request) : "")
  );
}

function rateLimitAdvice({ daily, until }: RateLimit): string {
  const limit = daily ? "The daily rate limit has been reached" : "The rate limit has been reached";
  return `${limit}; retry ${until ? `after ${until.toISOString()}` : "later"}`;
}

function describeNetworkError(error: AxiosError, request: string): string {
  const timeoutMs = error.config?.timeout ?? policy.responseTimeoutMs;
  const problem = isTimeout(error)
    ? `Zoom did not respond to ${request} within ${inSeconds(timeoutMs)}`
    : `The connection to Zoom was lost during ${request} (${redactText(error.message || (error.code ?? ""))})`;
  return sentences(problem, retryAdvice(request));
}

/** What is left until a deadline is no whole number of seconds. */
function inSeconds(ms: number): string {
  const seconds = ms < 1000 ? ms / 1000 : Math.round(ms / 1000);
  return `${seconds} ${seconds === 1 ? "second" : "seconds"}`;
}

/** A write may have arrived although no usable response came, which is why it is not retried. */
function retryAdvice(request: string): string {
  return request.startsWith("GET ") || request === tokenRequest
    ? "Try again later"
    : outcomes.unknown;
}

function sentences(...parts: string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(" ");
}
