import { ZoomNetworkError } from "./errors";

/** A time by which several requests have to be done together. */
export interface Deadline {
  /** The time that all of them have, in milliseconds. */
  readonly limitMs: number;
  /** When it is over, in milliseconds since 1970. */
  readonly endsAt: number;
}

/**
 * A request is sent only while Zoom has this time to respond, in milliseconds: a write that is given
 * up may have been processed, and what it created would be lost. Zoom usually responds within one
 * second.
 */
const responseMs = 2_000;

/**
 * Starts the time that several requests have together.
 *
 * @param limitMs The time, in milliseconds.
 */
export function startDeadline(limitMs: number): Deadline {
  return { limitMs, endsAt: Date.now() + limitMs };
}

/**
 * Returns the time that is left.
 *
 * @returns The time in milliseconds; infinite without a deadline.
 */
export function remainingMs(deadline: Deadline | undefined): number {
  return deadline ? Math.max(0, deadline.endsAt - Date.now()) : Number.POSITIVE_INFINITY;
}

/**
 * Checks whether a request can still be sent, and its response be waited for.
 *
 * @param delayMs The delay before the request, in milliseconds.
 */
export function isInTime(deadline: Deadline | undefined, delayMs = 0): boolean {
  return delayMs + responseMs <= remainingMs(deadline);
}

/**
 * Checks that a request can still be sent.
 *
 * @param request The request, such as `GET /users/x`.
 * @throws ZoomNetworkError if the time is over.
 */
export function checkDeadline(deadline: Deadline | undefined, request: string): void {
  if (!deadline || isInTime(deadline)) return;
  const message = `The time limit of ${deadline.limitMs / 1000} seconds was reached before ${request}, which was not sent. Try again later.`;
  throw new ZoomNetworkError(message, request);
}
