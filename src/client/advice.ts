import { errorAdvice } from "../zoom/errorAdvice";

const reauthorize = "The access token has expired or been revoked; reauthorize the connection";

/** Zoom responds to requests for a summary with HTTP 200 where the feature is off. */
const noSummaries =
  "The meeting has no summary because summaries are off: turn on Meeting Summary with AI Companion in the host's settings in the Zoom web portal, which requires a Pro plan or higher";

/**
 * Checks whether Zoom says that the token lacks a scope.
 *
 * @param code Zoom's error code, if any.
 * @param message Zoom's message, because errors that are not JSON come without a code.
 */
export function isMissingScope(code: number | undefined, message = ""): boolean {
  return code === 4700 || code === 4711 || /does not contain scopes?\b/i.test(message);
}

/** What Zoom says about a rejected request. */
interface Rejection {
  /** HTTP status. */
  status: number;
  /** Zoom's error code, if any. */
  code: number | undefined;
  /** Zoom's message. */
  message: string;
  /** The request, such as `GET /users/x`. */
  request?: string;
}

/**
 * Finds the advice for a Zoom error.
 *
 * @returns Sentences without the last period, or an empty string if nothing is known.
 */
export function adviceFor({ status, code, message, request = "" }: Rejection): string {
  if (isMissingScope(code, message)) {
    // Zoom lists scopes with quotes in some errors: scopes:["user:read:admin"].
    const scopes = /scopes?:?\s*\[([^\]]*)\]/i.exec(message)?.[1]?.replace(/["'\\]/g, "");
    return `Add the scope ${scopes ?? "that Zoom names"} to the Zoom app (Zoom App Marketplace, Scopes), then reauthorize the connection. With Server-to-Server OAuth, retry when the next token is issued, within an hour`;
  }
  const found = errorAdvice[code ?? 0]?.find(
    ({ words, requests }) => (words?.test(message) ?? true) && (requests?.test(request) ?? true),
  );
  if (found) return found.text;
  if (status === 401) return reauthorize;
  return status === 200 && request.endsWith("/meeting_summary") ? noSummaries : "";
}
