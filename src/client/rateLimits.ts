import type { AxiosResponse } from "axios";
import { addDays, isFuture, isValid, parseISO, startOfDay } from "date-fns";
import { utc } from "../zoom/utc";
import { parseJson } from "./parseJson";

/** The rate limit described by a 429 response. */
export interface RateLimit {
  /** Whether it is a daily limit, which is too far away to wait for. */
  daily: boolean;
  /** When the limit ends, if Zoom names a time in the future. */
  until?: Date;
}

/**
 * Reads the rate limit from a response.
 *
 * @returns The limit, or `undefined` if the response is not a 429.
 * @see https://developers.zoom.us/docs/api/rate-limits/
 */
export function readRateLimit(response: AxiosResponse): RateLimit | undefined {
  if (response.status !== 429) return undefined;
  const { headers } = response;
  const daily = /daily/i.test(`${headers["x-ratelimit-type"]} ${parseJson(response).message}`);
  const until =
    fromUnixSeconds(headers["x-ratelimit-reset"]) ??
    fromRetryAfter(headers["retry-after"]) ??
    // Daily limits of one endpoint come without headers; their message says "GMT 00:00:00".
    (daily ? startOfDay(addDays(new Date(), 1), { in: utc }) : undefined);
  return { daily, until: until && isFuture(until) ? new Date(until) : undefined };
}

function fromUnixSeconds(value: unknown): Date | undefined {
  const seconds = Number(value);
  return seconds > 0 ? new Date(seconds * 1000) : undefined;
}

/** `Retry-After` comes in seconds, as an ISO date, or as an HTTP date. */
function fromRetryAfter(value: unknown): Date | undefined {
  if (typeof value !== "string") return undefined;
  if (/^\d+(\.\d+)?$/.test(value.trim())) return new Date(Date.now() + Number(value) * 1000);
  return [parseISO(value), new Date(value)].find(isValid);
}
