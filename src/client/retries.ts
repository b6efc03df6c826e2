import type { ClientProps } from "@prismatic-io/spectral/dist/clients/http";
import type { AxiosError } from "axios";
import { type RateLimit, readRateLimit } from "./rateLimits";

/** When a request is sent again, and when it is given up. All times are in milliseconds. */
export const policy = {
  /** An attempt without an answer is given up after this time, and not repeated. */
  responseTimeoutMs: 30_000,

  /** A download has more time, because its answer is as large as the recording. */
  downloadTimeoutMs: 300_000,

  /** A 429 was not executed, so every method is sent again. */
  rateLimit: { attempts: 5, maxWaitMs: 30_000 },

  /**
   * A 5xx or a broken connection: Zoom may have executed the request, so only a GET is sent again,
   * and only early enough that its last attempt ends within 40 seconds of the first.
   */
  fault: { attempts: 3, retryWindowMs: 9_000 },

  /** Where Zoom names no time, the wait is random up to `first`, doubled for each attempt. */
  backoff: { first: 500, most: 8_000 },
};

type RetryConfig = NonNullable<ClientProps["retryConfig"]>;

/** One attempt that failed. */
interface Attempt {
  /** Which one, from 1. */
  number: number;
  /** How long ago the first one began, in milliseconds. */
  elapsed: number;
}

/** Decides how long to wait, in milliseconds, before a failed request is sent again, if it is. */
export type RetryRule = (error: AxiosError, attempt: Attempt) => number | undefined;

/**
 * Plans the repetitions of one request.
 *
 * @param retryRule What happens after a failure that is no rate limit.
 * @returns What `axios-retry` wants to know. It counts, so each request needs a plan of its own.
 * @see https://developers.zoom.us/docs/api/rate-limits/
 */
export function retryConfig(retryRule: RetryRule = retryReads) {
  const startedAt = Date.now();
  let number = 0;
  let waited = 0;
  let wait: number | undefined;

  return {
    retries: Number.POSITIVE_INFINITY,
    retryCondition: (error: AxiosError) => {
      number += 1;
      const limit = error.response && readRateLimit(error.response);
      const outwaited = limit && waitForRateLimit(limit, number, waited);
      wait = outwaited ?? retryRule(error, { number, elapsed: Date.now() - startedAt });
      waited += wait ?? 0;
      return wait !== undefined;
    },
    retryDelay: () => wait ?? 0,
    shouldResetTimeout: true,
  } satisfies RetryConfig;
}

function waitForRateLimit(
  { daily, until }: RateLimit,
  attempt: number,
  waited: number,
): number | undefined {
  const { attempts, maxWaitMs } = policy.rateLimit;
  const wait = until ? until.getTime() - Date.now() : backoff(attempt);
  const isWorthwhile = !daily && attempt < attempts && waited + wait <= maxWaitMs;
  return isWorthwhile ? Math.max(0, wait) : undefined;
}

function retryReads(error: AxiosError, { number, elapsed }: Attempt): number | undefined {
  if (error.config?.method !== "get" || !isTransient(error)) return undefined;
  const { attempts, retryWindowMs } = policy.fault;
  const wait = backoff(number);
  return number < attempts && elapsed + wait <= retryWindowMs ? wait : undefined;
}

/** Whether an attempt ended because its time ran out, not because the connection broke. */
export function isTimeout(error: AxiosError): boolean {
  return ["ECONNABORTED", "ETIMEDOUT", "ERR_CANCELED"].includes(error.code ?? "");
}

/** Whether an attempt ended because the answer was larger than allowed. */
export function isTooLarge(error: AxiosError): boolean {
  return error.code === "ERR_BAD_RESPONSE" && /maxContentLength/.test(error.message);
}

/** Whether Zoom failed, or the connection broke before the whole answer had come. */
export function isTransient(error: AxiosError): boolean {
  const status = error.response?.status ?? 0;
  return status >= 500 || (status < 400 && !isTimeout(error) && !isTooLarge(error));
}

/** Exponential backoff with full jitter, so that callers who met one limit do not meet the next. */
function backoff(attempts: number): number {
  const { first, most } = policy.backoff;
  return Math.random() * Math.min(most, first * 2 ** (attempts - 1));
}
