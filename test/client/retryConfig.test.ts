import { AxiosError, AxiosHeaders } from "axios";
import { isTimeout, isTransient, policy, retryConfig } from "../../src/client/retries";

const startedAt = new Date("2026-01-01T00:00:00Z");
beforeEach(() => void jest.useFakeTimers({ now: startedAt }));
afterEach(() => void jest.useRealTimers());

/** An error of an attempt; without a status there was no response. */
function failedWith({
  status,
  code,
  method = "get",
  headers = {},
  message = "",
}: {
  status?: number;
  code?: string;
  method?: string;
  headers?: Record<string, string>;
  message?: string;
}): AxiosError {
  const config = { method, headers: new AxiosHeaders() };
  const response =
    status === undefined ? undefined : { status, headers, data: {}, config, statusText: "" };
  return new AxiosError(message, code, config, {}, response);
}

/** The delays before the retries of a request whose every attempt fails with the same error. */
function delaysAfter(error: AxiosError, elapsedMs = 0): number[] {
  const { retryCondition, retryDelay } = retryConfig();
  const delays: number[] = [];
  while (retryCondition(error)) {
    delays.push(retryDelay());
    jest.setSystemTime(Date.now() + elapsedMs);
    if (delays.length > 10) break;
  }
  return delays;
}

describe("backoff", () => {
  test("is at most the initial delay, doubled for each attempt up to the maximum", () => {
    jest.spyOn(Math, "random").mockReturnValue(1);
    jest.replaceProperty(policy, "rateLimit", {
      maxAttempts: 8,
      maxWaitMs: Number.POSITIVE_INFINITY,
    });
    expect(delaysAfter(failedWith({ status: 429 }))).toEqual([
      500, 1000, 2000, 4000, 8000, 8000, 8000,
    ]);
  });

  test("is random", () => {
    jest.spyOn(Math, "random").mockReturnValue(0.5);
    expect(delaysAfter(failedWith({ status: 503 }))).toEqual([250, 500]);
  });
});

describe("a rate limit", () => {
  test("is retried when the delays add up to the maximum exactly, and not beyond", () => {
    const limit = (seconds: string) =>
      failedWith({ status: 429, headers: { "retry-after": seconds } });
    expect(delaysAfter(limit("15"))).toEqual([15_000, 15_000]);
    expect(delaysAfter(limit("30.001"))).toEqual([]);
    expect(delaysAfter(limit("30"))).toEqual([30_000]);
  });

  test("allows five attempts", () => {
    expect(delaysAfter(failedWith({ status: 429, headers: { "retry-after": "1" } }))).toHaveLength(
      4,
    );
  });
});

describe("a transient error", () => {
  test("is retried when the retry begins at the end of the window, and not after it", () => {
    jest.spyOn(Math, "random").mockReturnValue(1);
    expect(delaysAfter(failedWith({ status: 500 }), 8_000)).toEqual([500, 1000]);
    expect(delaysAfter(failedWith({ status: 500 }), 8_001)).toEqual([500]);
  });

  test.each(["post", "put", "patch", "delete"])("of a %s is not retried", (method) => {
    expect(delaysAfter(failedWith({ status: 500, method }))).toEqual([]);
  });
});

test.each([
  ["ECONNABORTED", "a timeout", true],
  ["ERR_CANCELED", "a timeout", true],
  ["ETIMEDOUT", "a lost connection, which is transient", false],
  ["ECONNRESET", "a lost connection, which is transient", false],
])("%s is %s", (code, _, isOne) => {
  const error = failedWith({ code });
  expect([isTimeout(error), isTransient(error)]).toEqual([isOne, !isOne]);
});

test.each([
  [499, "is not", false],
  [500, "is", true],
  [400, "is not", false],
  [399, "is not", false],
  [300, "is not", false],
  [299, "is", true],
])("status %d %s transient", (status, _, isOne) => {
  expect(isTransient(failedWith({ status }))).toBe(isOne);
});
