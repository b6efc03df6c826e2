import type { AxiosError } from "axios";
import { type Deadline, isInTime } from "./deadline";
import { type RateLimit, readRateLimit } from "./rateLimits";
import type { ClientProps } from "./sdk";

/**
 * When requests are retried and when they are given up. All times are in milliseconds. Neither Zoom
 * nor the platform prescribes them: they are choices, far below the 15 minutes of an execution.
 */
export const policy = {
  /**
   * An attempt without a complete response is given up after this time, and not retried. Zoom usually
   * responds within one second, so a request that takes half a minute is lost.
   */
  responseTimeoutMs: 30_000,

  /** A download has more time, because its response is as large as the recording: 2 GB at 7 MB/s. */
  downloadTimeoutMs: 300_000,

  /** An upload as well, because its request is as large as the file. */
  uploadTimeoutMs: 300_000,

  /**
   * A rate-limited request was not processed, so every method is retried. Zoom counts by the second
   * or by the day: five attempts outlast a burst of other steps, and nothing is gained by more.
   */
  rateLimit: { maxAttempts: 5, maxWaitMs: 30_000 },

  /**
   * After a 5xx or a lost connection Zoom may have processed the request, so only a GET is retried,
   * and only early enough that its last attempt ends within 40 seconds of the first: within nine seconds,
   * delays included, and the response timeout.
   */
  transientError: { maxAttempts: 3, retryWindowMs: 9_000 },

  /**
   * Where Zoom names no time, the delay is random up to the initial one, doubled each attempt: half
   * of the second by which Zoom counts.
   */
  backoff: { initialDelayMs: 500, maxDelayMs: 8_000 },
};

type RetryConfig = NonNullable<ClientProps["retryConfig"]>;

/** An attempt that failed. */
export interface FailedAttempt {
  /** From 1. */
  attemptNumber: number;
  /** Time since the first attempt began, in milliseconds. */
  elapsedMs: number;
}

/**
 * Decides whether a failed request is retried.
 *
 * @returns The delay before the retry in milliseconds, or `undefined` for none.
 */
export type RetryRule = (error: AxiosError, attempt: FailedAttempt) => number | undefined;

/**
 * Creates the retry configuration for one request.
 *
 * @param rule Decides about errors other than rate limits. Defaults to retrying reads.
 * @param deadline When the last attempt has to be done, if there is such a time.
 * @returns The `axios-retry` configuration. It is stateful: create one for each request.
 * @see https://developers.zoom.us/docs/api/rate-limits/
 */
export function retryConfig(rule: RetryRule = retryReads, deadline?: Deadline) {
  const startedAt = Date.now();
  let attemptNumber = 0;
  let waitedMs = 0;
  let delayMs: number | undefined;

  return {
    retries: Number.POSITIVE_INFINITY,
    retryCondition: (error: AxiosError) => {
      attemptNumber += 1;
      // A redirect is Zoom's answer; another request would get it again.
      if (isRedirect(error.response?.status)) {
        delayMs = undefined;
        return false;
      }
      const limit = error.response && readRateLimit(error.response);
      delayMs =
        (limit && waitForRateLimit(limit, attemptNumber, waitedMs)) ??
        rule(error, { attemptNumber, elapsedMs: Date.now() - startedAt });
      if (delayMs !== undefined && !isInTime(deadline, delayMs)) delayMs = undefined;
      waitedMs += delayMs ?? 0;
      return delayMs !== undefined;
    },
    retryDelay: () => delayMs ?? 0,
    shouldResetTimeout: true,
  } satisfies RetryConfig;
}

function waitForRateLimit(
  { daily, until }: RateLimit,
  attemptNumber: number,
  waitedMs: number,
): number | undefined {
  const { maxAttempts, maxWaitMs } = policy.rateLimit;
  const delayMs = until ? until.getTime() - Date.now() : backoff(attemptNumber);
  const isWorthwhile = !daily && attemptNumber < maxAttempts && waitedMs + delayMs <= maxWaitMs;
  return isWorthwhile ? Math.max(0, delayMs) : undefined;
}

function retryReads(error: AxiosError, attempt: FailedAttempt): number | undefined {
  return error.config?.method === "get" ? retryTransient(error, attempt) : undefined;
}

/**
 * Retries a request of any method after a 5xx or a lost connection: one that changes nothing.
 *
 * @param attempt Which attempt it was.
 * @returns The delay before the retry in milliseconds, or `undefined` for none.
 */
export function retryTransient(
  error: AxiosError,
  { attemptNumber, elapsedMs }: FailedAttempt,
): number | undefined {
  if (!isTransient(error)) return undefined;
  const { maxAttempts, retryWindowMs } = policy.transientError;
  const delayMs = backoff(attemptNumber);
  const isEarly = attemptNumber < maxAttempts && elapsedMs + delayMs <= retryWindowMs;
  return isEarly ? delayMs : undefined;
}

/**
 * Checks whether an attempt timed out. `ETIMEDOUT` comes from the network, usually because Zoom could
 * not be reached: that is a lost connection.
 *
 * @returns Whether the attempt was given up after the response timeout.
 */
export function isTimeout({ code }: AxiosError): boolean {
  return code === "ECONNABORTED" || code === "ERR_CANCELED";
}

/**
 * Checks whether a response was too large.
 *
 * @returns Whether the attempt ended because the response was larger than allowed.
 */
export function isTooLarge({ code, message }: AxiosError): boolean {
  return code === "ERR_BAD_RESPONSE" && /maxContentLength/.test(message);
}

/**
 * Checks whether an error may be gone on the next attempt.
 *
 * @returns Whether Zoom failed, or the connection was lost before the whole response had come.
 */
export function isTransient(error: AxiosError): boolean {
  const status = error.response?.status ?? 0;
  return status >= 500 || (status < 300 && !isTimeout(error) && !isTooLarge(error));
}

/**
 * Checks whether a response is a redirect, which only downloads and uploads follow.
 *
 * @param status HTTP status, if there was a response.
 */
export function isRedirect(status = 0): boolean {
  return status >= 300 && status < 400;
}

/** Exponential backoff with full jitter, so that clients throttled together do not retry together. */
function backoff(attemptNumber: number): number {
  const { initialDelayMs, maxDelayMs } = policy.backoff;
  return Math.random() * Math.min(maxDelayMs, initialDelayMs * 2 ** (attemptNumber - 1));
}
