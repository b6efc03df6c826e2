import type { Connection } from "@prismatic-io/spectral";
import { type AxiosError, isAxiosError } from "axios";
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

const expiredToken = 124;
const missingScope = [4700, 4711];
const unknownUser = 1001;
const unknownMeeting = 3001;
const noPermission = 200;

/**
 * Turns what the HTTP client threw into an error that a designer can act on.
 *
 * @param error What was thrown.
 * @param request What was asked, such as `GET /users/x`.
 * @param connection The connection it was asked with.
 * @returns The error to throw. Neither it nor its cause leads to a header, a token or the request.
 * @see https://developers.zoom.us/docs/api/errors/
 */
export function toZoomError(error: unknown, request: string, connection: Connection): unknown {
  if (!isAxiosError(error)) return error;
  const cause = withoutRequest(error);
  const { response } = error;
  if (isTooLarge(error)) {
    const most = error.config?.maxContentLength?.toLocaleString("en-US");
    const message = `Zoom's answer to ${request} is larger than ${most} bytes, which is the most that is taken.`;
    return new ZoomResponseError(message, request, { cause });
  }
  if (response === undefined || response.status < 300) {
    return new ZoomNetworkError(unreachable(error, request), request, { cause });
  }

  const body = parseJson(response);
  const refusal = readErrorDetails(response.status, body, request);
  const limit = readRateLimit(response);
  const said = typeof body.message === "string" ? redactText(body.message) : "";
  const message = sentences(
    summary(refusal, said),
    limit ? limitAdvice(limit) : advice(refusal, said),
  );
  if (limit) return new ZoomRateLimitError(message, refusal, limit.until, { cause });
  return refusal.status === 401
    ? new ZoomConnectionError(message, connection, refusal, { cause })
    : new ZoomApiError(message, refusal, { cause });
}

/** An axios error keeps its request with all headers; what is kept of it here is what it says. */
function withoutRequest({ name, message, code, stack }: AxiosError): Error {
  return Object.assign(new Error(redactText(message)), {
    name,
    code,
    stack: redactText(stack ?? ""),
  });
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

/** "Zoom refused GET /users/x with HTTP 404, code 1001: User does not exist: x." */
function summary({ request, status, code, fieldErrors }: ApiErrorDetails, said: string): string {
  const fields = fieldErrors.map(({ field, message }) =>
    field ? `${field}: ${message}` : message,
  );
  const reasons = [said, ...fields].filter(Boolean).join(" — ");
  const codeText = code === undefined ? "" : `, code ${code}`;
  return `Zoom refused ${request} with HTTP ${status}${codeText}${reasons && `: ${reasons}`}`;
}

/** What to do next, where Zoom's answer tells. */
function advice({ status, code, request }: ApiErrorDetails, said: string): string {
  if (code !== undefined && missingScope.includes(code)) {
    const scopes = /scopes?:?\s*\[([^\]]*)\]/i.exec(said)?.[1] ?? "that it names";
    return `Add the scope ${scopes} to the Zoom app (Zoom App Marketplace, Scopes), then authorise the connection again`;
  }
  if (status === 401 || code === expiredToken) {
    return "The access token has expired or was withdrawn: authorise the connection again";
  }
  if (code === unknownUser) return "Check the User Id: Zoom knows no such user in this account";
  if (code === unknownMeeting) {
    return "Check the id: the meeting or webinar does not exist, has expired, or belongs to another account";
  }
  if (code === noPermission && /paid|plan|subscription/i.test(said)) {
    return "The plan of the Zoom account lacks this feature: check the plan";
  }
  return status >= 500 ? notRepeatedWarning(request) : "";
}

function limitAdvice({ daily, until }: RateLimit): string {
  const limit = daily ? "The limit for today is used up" : "Zoom's rate limit is reached";
  return `${limit}: send the request again ${until ? `after ${until.toISOString()}` : "later"}`;
}

function unreachable(error: AxiosError, request: string): string {
  const what = isTimeout(error)
    ? `Zoom did not answer ${request} within ${(error.config?.timeout ?? policy.responseTimeoutMs) / 1000} seconds`
    : `The connection to Zoom broke during ${request} (${redactText(error.message || (error.code ?? ""))})`;
  return sentences(what, notRepeatedWarning(request));
}

/** A write may have arrived although no good answer came back, which is why it is not sent again. */
function notRepeatedWarning(request: string): string {
  return request.startsWith("GET ")
    ? "Try again later"
    : "Zoom may have carried the request out: check before it is sent again";
}

function sentences(...parts: string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(" ");
}
