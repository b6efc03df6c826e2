import type { Connection } from "@prismatic-io/spectral";
import { type AxiosError, type AxiosResponse, isAxiosError } from "axios";
import { adviceFor } from "./advice";
import {
  type ApiErrorDetails,
  type FieldError,
  ZoomApiError,
  ZoomConnectionError,
  ZoomNetworkError,
  ZoomRateLimitError,
  ZoomResponseError,
} from "./errors";
import { parseJson } from "./parseJson";
import { type RateLimit, readRateLimit } from "./rateLimits";
import { redactText } from "./redact";
import { isTimeout, isTooLarge, policy } from "./retries";

/** The request for an app's own token, which changes nothing. */
export const tokenRequest = "POST /oauth/token";

/**
 * Converts an HTTP client error to an error that an integration builder can act on.
 *
 * @param error What was thrown.
 * @param request The request, such as `GET /users/x`.
 * @param connection The connection of the request.
 * @returns The error to throw: a ZoomResponseError for a response that is too large, a
 * ZoomNetworkError for none, a ZoomRateLimitError for HTTP 429, a ZoomConnectionError for HTTP 401,
 * and a ZoomApiError for any other status. Neither it nor its cause leads to a header, a token or
 * the request.
 * @see https://developers.zoom.us/docs/api/errors/
 */
export function toZoomError(error: unknown, request: string, connection: Connection): unknown {
  if (!isAxiosError(error)) return error;
  const cause = withoutRequest(error);
  const { response } = error;
  if (isTooLarge(error)) {
    const maximum = error.config?.maxContentLength?.toLocaleString("en-US");
    const message = `Zoom's response to ${request} exceeds the limit of ${maximum} bytes.`;
    return new ZoomResponseError(message, request, { cause });
  }
  if (response === undefined || response.status < 300) {
    return new ZoomNetworkError(describeNetworkError(error, request), request, { cause });
  }

  const { details, zoomMessage } = readResponse(response, request);
  const limit = readRateLimit(response);
  const message = sentences(
    summarize(details, zoomMessage),
    limit ? rateLimitAdvice(limit) : advice(details, zoomMessage),
  );
  if (limit) return new ZoomRateLimitError(message, details, limit.until, { cause });
  return details.status === 401
    ? new ZoomConnectionError(message, connection, details, { cause })
    : new ZoomApiError(message, details, { cause });
}

/**
 * Finds out whether Zoom rejects a request although it responds with HTTP 200: the body then has
 * nothing but a code and a message, as for the summary of a meeting where summaries are off.
 *
 * @param response Zoom's response with a status below 300.
 * @param request The request, such as `GET /users/x`.
 * @returns The error to throw, or `undefined` for any other response.
 */
export function toRejection(response: AxiosResponse, request: string): ZoomApiError | undefined {
  const fields = Object.keys(parseJson(response)).sort();
  if (fields.join() !== "code,message") return undefined;
  const { details, zoomMessage } = readResponse(response, request);
  const message = sentences(summarize(details, zoomMessage), advice(details, zoomMessage));
  return new ZoomApiError(message, details);
}

function readResponse(response: AxiosResponse, request: string) {
  const body = parseJson(response);
  const zoomMessage = typeof body.message === "string" ? redactText(body.message) : "";
  return { details: readErrorDetails(response.status, body, request), zoomMessage };
}

/** An axios error holds its request with all headers; only its text is kept. */
function withoutRequest({ name, message, code, stack }: AxiosError): Error {
  const text = { code, stack: redactText(stack ?? "") };
  return Object.assign(new Error(redactText(message)), { name, ...text });
}

function readErrorDetails(
  status: number,
  body: Record<string, unknown>,
  request: string,
): ApiErrorDetails {
  const errors: unknown[] = Array.isArray(body.errors) ? body.errors : [];
  return {
    request,
    status,
    code: typeof body.code === "number" ? body.code : undefined,
    fieldErrors: errors.flatMap(readFieldError),
  };
}

function readFieldError(value: unknown): FieldError[] {
  if (typeof value !== "object" || value === null || !("message" in value)) return [];
  const field = "field" in value ? String(value.field) : "";
  return [{ field, message: redactText(String(value.message)) }];
}

/** "Zoom rejected GET /users/x with HTTP 404, code 1001: User does not exist: x." */
function summarize(
  { request, status, code, fieldErrors }: ApiErrorDetails,
  zoomMessage: string,
): string {
  const fields = fieldErrors.map(({ field, message }) =>
    field ? `${field}: ${message}` : message,
  );
  const reasons = [zoomMessage, ...fields].filter(Boolean).join(" — ");
  const codeText = code === undefined ? "" : `, code ${code}`;
  return `Zoom rejected ${request} with HTTP ${status}${codeText}${reasons && `: ${reasons}`}`;
}

function advice({ status, code, request }: ApiErrorDetails, zoomMessage: string): string {
  const text = adviceFor(status, code, zoomMessage, request);
  return text || (status >= 500 ? retryAdvice(request) : "");
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
    : "Zoom may have processed the request; check before retrying";
}

function sentences(...parts: string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(" ");
}
