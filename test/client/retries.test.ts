import { addDays, addHours, addSeconds } from "date-fns";
import type { Interception } from "../../sandbox/sandbox";
import { ZoomApiError, ZoomNetworkError, ZoomRateLimitError } from "../../src/client/errors";
import { path } from "../../src/client/path";
import { policy } from "../../src/client/retries";
import { sandboxClient } from "../support/client";
import { rejection } from "../support/rejection";
import {
  breaks,
  breaksHalfway,
  drips,
  respondsWith,
  staysSilent,
  useSandbox,
} from "../support/sandbox";

const sandbox = useSandbox();

const get = () => sandboxClient().get(path`/users/me`);
const post = () =>
  sandboxClient().post(path`/users`, {
    action: "create",
    user_info: { email: "a@example.com", type: 1 },
  });
const writes: [string, () => Promise<unknown>][] = [
  ["POST", post],
  ["PATCH", () => sandboxClient().patch(path`/users/${"me"}`, { first_name: "A" })],
  ["DELETE", () => sandboxClient().delete(path`/users/${"me"}`)],
];
const tooMany = (headers: Record<string, string> = {}): Interception =>
  respondsWith(
    429,
    { code: 429, message: "Too many requests." },
    { "X-RateLimit-Type": "QPS", ...headers },
  );
const times = (count: number, interception: Interception) =>
  Array.from({ length: count }, () => interception);
const requestCount = () => sandbox().received.length;

/** The policy before the delays were shortened for the tests. */
const published = { ...policy };

test("the retry policy ends every call within 40 seconds", () => {
  expect(published).toEqual({
    responseTimeoutMs: 30_000,
    downloadTimeoutMs: 300_000,
    uploadTimeoutMs: 300_000,
    rateLimit: { maxAttempts: 5, maxWaitMs: 30_000 },
    transientError: { maxAttempts: 3, retryWindowMs: 9_000 },
    backoff: { initialDelayMs: 500, maxDelayMs: 8_000 },
  });
  // A call whose last attempt begins within 9 s and ends within 30 s is over within 40 s.
  expect(published.transientError.retryWindowMs + published.responseTimeoutMs).toBeLessThan(40_000);
});

describe("a rate limit", () => {
  test.each([["GET", get] as const, ...writes])("%s is retried", async (_, send) => {
    sandbox().intercept(tooMany(), tooMany());
    await send();
    expect(requestCount()).toBe(3);
  });

  test("is given up after five attempts", async () => {
    sandbox().intercept(...times(5, tooMany()));
    const error = await rejection(get());
    expect(error).toBeInstanceOf(ZoomRateLimitError);
    expect(error.message).toBe(
      "Zoom rejected GET /users/me with HTTP 429, code 429: Too many requests. The rate limit has been reached; retry later.",
    );
    expect(requestCount()).toBe(5);
  });

  const inWholeSeconds = () => new Date(Math.ceil(Date.now() / 1000 + 0.3) * 1000);
  const soon = () => new Date(Date.now() + 200);
  test.each([
    [
      "X-RateLimit-Reset in Unix seconds",
      inWholeSeconds,
      (at: Date) => ({ "X-RateLimit-Reset": String(at.getTime() / 1000) }),
    ],
    [
      "Retry-After in seconds",
      soon,
      (at: Date) => ({ "Retry-After": String((at.getTime() - Date.now()) / 1000) }),
    ],
    ["Retry-After as an ISO date", soon, (at: Date) => ({ "Retry-After": at.toISOString() })],
    [
      "Retry-After as an HTTP date",
      inWholeSeconds,
      (at: Date) => ({ "Retry-After": at.toUTCString() }),
    ],
  ])("is waited for until %s", async (_, endsAt, headers) => {
    const end = endsAt();
    sandbox().intercept(tooMany(headers(end)));
    await get();
    expect(requestCount()).toBe(2);
    expect(Date.now()).toBeGreaterThanOrEqual(end.getTime() - 20);
  });

  test.each([
    ["a reset that has passed", { "X-RateLimit-Reset": "1600000000" }],
    ["a reset that is not a time", { "X-RateLimit-Reset": "soon", "Retry-After": "later" }],
  ])("with %s is waited for with backoff", async (_, headers) => {
    sandbox().intercept(tooMany(headers));
    await get();
    expect(requestCount()).toBe(2);
  });

  test("that lasts too long to wait for fails at once and says until when", async () => {
    const end = addSeconds(new Date(), 31);
    sandbox().intercept(tooMany({ "Retry-After": end.toISOString() }));
    const error = await rejection(get());
    expect(error).toBeInstanceOf(ZoomRateLimitError);
    expect(error).toHaveProperty("until", end);
    expect(error.message).toContain(`retry after ${end.toISOString()}`);
    expect(requestCount()).toBe(1);
  });

  test("limits the total wait of all attempts", async () => {
    jest.replaceProperty(policy, "rateLimit", { maxAttempts: 5, maxWaitMs: 250 });
    sandbox().intercept(...times(5, tooMany({ "Retry-After": "0.1" })));
    expect(await rejection(get())).toBeInstanceOf(ZoomRateLimitError);
    expect(requestCount()).toBe(3);
  });

  test("for the day fails at once and says when it ends", async () => {
    const end = addHours(new Date(), 5);
    sandbox().intercept(
      tooMany({ "X-RateLimit-Type": "Daily-limit", "Retry-After": end.toISOString() }),
    );
    const error = await rejection(post());
    expect(error).toHaveProperty("until", end);
    expect(error.message).toContain(
      `The daily rate limit has been reached; retry after ${end.toISOString()}`,
    );
    expect(requestCount()).toBe(1);
  });

  test("for the day is not waited for, however soon it ends", async () => {
    sandbox().intercept(tooMany({ "X-RateLimit-Type": "Daily-limit", "Retry-After": "0.1" }));
    expect((await rejection(get())).message).toContain("The daily rate limit has been reached");
    expect(requestCount()).toBe(1);
  });

  test("for the day that comes without headers ends at midnight GMT", async () => {
    const message =
      "You have exceeded the daily rate limit (100) of user invite requests permitted for this account. You may resume these requests at GMT 00:00:00.";
    sandbox().intercept(respondsWith(429, { code: 429, message }));
    const tomorrow = `${addDays(new Date(), 1).toISOString().slice(0, 10)}T00:00:00.000Z`;
    expect((await rejection(post())).message).toContain(`after ${tomorrow}`);
    expect(requestCount()).toBe(1);
  });
});

describe("a transient error", () => {
  const transientErrors: [string, Interception][] = [
    ["a 500", respondsWith(500, { code: 500, message: "Internal error." })],
    ["a 502 that is not JSON", respondsWith(502, "<html>Bad gateway</html>")],
    ["a broken connection", breaks],
    ["a connection that breaks halfway", breaksHalfway],
  ];

  test.each(transientErrors)("%s: a GET is retried", async (_, response) => {
    sandbox().intercept(response, response);
    expect(await get()).toMatchObject({ email: "owner@example.com" });
    expect(requestCount()).toBe(3);
  });

  test.each(transientErrors)("%s: a GET is given up after three attempts", async (_, response) => {
    sandbox().intercept(...times(3, response));
    const error = await rejection(get());
    expect(error.message).toMatch(/GET \/users\/me/);
    expect(error.message).toMatch(/Try again later\.$/);
    expect(requestCount()).toBe(3);
  });

  describe.each(transientErrors)("%s", (_, response) => {
    test.each(writes)("%s is not retried", async (method, write) => {
      sandbox().intercept(response);
      const error = await rejection(write());
      expect(error.message).toContain(method);
      expect(error.message).toContain("Zoom may have processed the request");
      expect(requestCount()).toBe(1);
    });
  });

  test("without a response has a class of its own", async () => {
    sandbox().intercept(...times(3, breaks));
    expect(await rejection(get())).toBeInstanceOf(ZoomNetworkError);
    sandbox().intercept(...times(3, respondsWith(503)));
    expect(await rejection(get())).toBeInstanceOf(ZoomApiError);
  });

  test("is not retried after the retry window", async () => {
    jest.replaceProperty(policy, "transientError", { maxAttempts: 3, retryWindowMs: 40 });
    const slow500: Interception = (request, response) =>
      void setTimeout(() => respondsWith(500)(request, response), 60);
    sandbox().intercept(slow500, slow500);
    await rejection(get());
    expect(requestCount()).toBe(1);
  });
});

describe("no response", () => {
  beforeEach(() => void jest.replaceProperty(policy, "responseTimeoutMs", 300));

  test.each([
    ["silence", staysSilent],
    ["a response that never ends", drips],
  ])("%s is given up and not retried", async (_, interception) => {
    sandbox().intercept(interception);
    const startedAt = Date.now();
    const error = await rejection(get());
    expect(error).toBeInstanceOf(ZoomNetworkError);
    expect(error.message).toBe(
      "Zoom did not respond to GET /users/me within 0.3 seconds. Try again later.",
    );
    expect(Date.now() - startedAt).toBeLessThan(2_000);
    expect(requestCount()).toBe(1);
  });

  test("to a write says that it may have been processed", async () => {
    sandbox().intercept(staysSilent);
    expect((await rejection(post())).message).toContain("Zoom may have processed the request");
    expect(requestCount()).toBe(1);
  });

  test("allows the next attempt its full time", async () => {
    // The first attempt's timeout ends while its retry waits.
    sandbox().intercept(tooMany({ "Retry-After": "0.4" }));
    await get();
    expect(requestCount()).toBe(2);
  });
});

test("every call ends when Zoom is down", async () => {
  await sandbox().close();
  for (const send of [get, ...writes.map(([, write]) => write)]) {
    expect(await rejection(send())).toBeInstanceOf(ZoomNetworkError);
  }
});
