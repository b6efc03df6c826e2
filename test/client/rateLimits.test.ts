import type { AxiosResponse } from "axios";
import { readRateLimit } from "../../src/client/rateLimits";

const now = new Date("2026-05-05T22:30:00Z");
beforeEach(() => void jest.useFakeTimers({ now }));
afterEach(() => void jest.useRealTimers());

const read = (headers: Record<string, string>, data: unknown = {}, status = 429) =>
  readRateLimit({ status, headers, data } as AxiosResponse);
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

test("other statuses are not rate limits", () => {
  expect(read({ "retry-after": "1" }, {}, 503)).toBeUndefined();
});

test.each<[string, string, Date | undefined]>([
  ["in seconds ends the limit then", "2", later(2)],
  ["in half a second ends the limit then", "0.5", later(0.5)],
  ["in two digits ends the limit then", "12", later(12)],
  ["in a quarter of a second ends the limit then", "0.25", later(0.25)],
  ["between spaces ends the limit then", " 3 ", later(3)],
  ["as an ISO date ends the limit then", "2026-05-06T00:00:00Z", new Date("2026-05-06T00:00:00Z")],
  [
    "as an HTTP date ends the limit then",
    "Wed, 06 May 2026 00:00:00 GMT",
    new Date("2026-05-06T00:00:00Z"),
  ],
  ["in the past does not say when the limit ends", "2026-05-05T00:00:00Z", undefined],
  ["without a value does not say when the limit ends", "", undefined],
  ["that is a space does not say when the limit ends", "  ", undefined],
  ["in words does not say when the limit ends", "soon", undefined],
  ["with two dots does not say when the limit ends", "1.2.3", undefined],
])("Retry-After %s", (_, value, until) => {
  expect(read({ "retry-after": value })).toEqual({ daily: false, until });
});

test("X-RateLimit-Reset is in seconds and comes first", () => {
  const reset = later(60);
  const headers = { "x-ratelimit-reset": String(reset.getTime() / 1000), "retry-after": "1" };
  expect(read(headers)).toEqual({ daily: false, until: reset });
  expect(read({ "x-ratelimit-reset": "0", "retry-after": "1" })?.until).toEqual(later(1));
});

test.each([
  ["the header", { "x-ratelimit-type": "Daily-limit" }, {}],
  ["the message", {}, { message: "You have exceeded the DAILY rate limit, GMT 00:00:00." }],
])("a daily limit is recognized by %s and ends at midnight UTC", (_, headers, data) => {
  expect(read(headers, data)).toEqual({ daily: true, until: new Date("2026-05-06T00:00:00Z") });
});
