import { fixture } from "../../sandbox/fixture";
import { ZoomApiError } from "../../src/client/errors";
import { path } from "../../src/client/path";
import { sandboxClient } from "../support/client";
import { failure, run } from "../support/component";
import { rejection } from "../support/rejection";
import { respondsWith, sandboxConnection, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

const elsewhere = "https://api.zoom.us/v2/users/elsewhere";
const redirects = (status: number, Location = elsewhere) =>
  respondsWith(status, { ok: true }, { Location });

const requests = {
  get: () => sandboxClient().get(path`/users/x`),
  post: () => sandboxClient().post(path`/users`, { user_info: { password: "test-password" } }),
  put: () => sandboxClient().put(path`/users/x`, {}),
  patch: () => sandboxClient().patch(path`/users/x`, {}),
  delete: () => sandboxClient().delete(path`/users/x`),
};
const statuses = [300, 301, 302, 303, 304, 307, 308];
const cases = Object.entries(requests).flatMap(([method, send]) =>
  statuses.map((status) => [method, status, send] as const),
);

test.each(cases)("%s answered with HTTP %d is not followed", async (_method, status, send) => {
  sandbox().intercept(redirects(status));
  const error = await rejection(send());
  expect(error).toBeInstanceOf(ZoomApiError);
  expect(error).toMatchObject({ status });
  expect(error.message).toContain(`a redirect to api.zoom.us (HTTP ${status})`);
  expect(sandbox().received).toHaveLength(1);
});

test("a redirect without a location, or to a path, is not followed either", async () => {
  sandbox().intercept(respondsWith(302), redirects(302, "/signin"));
  for (const _ of [1, 2]) {
    expect((await rejection(requests.get())).message).toMatch(/with a redirect \(HTTP 302\)/);
  }
  expect(sandbox().received).toHaveLength(2);
});

test("a location is named by its host alone, because the rest may hold secrets", async () => {
  sandbox().intercept(redirects(302, "https://example.com/signin?token=test-secret#test-secret"));
  const { message } = await rejection(requests.get());
  expect(message).toBe(
    "Zoom responded to GET /users/x with a redirect to example.com (HTTP 302), which is not followed. Check the path and the connection.",
  );
});

test("a write that is redirected may have been processed", async () => {
  sandbox().intercept(redirects(303));
  expect((await rejection(requests.post())).message).toMatch(/Zoom may have processed the request/);
});

test.each([
  ["createUser", fixture("createUser").inputs],
  ["createMeeting", { userId: "x", topic: "T" }],
  ["listUsers", {}],
])("%s fails with one request", async (action, inputs) => {
  sandbox().intercept(redirects(307));
  const error = await failure(action, { connection: sandboxConnection, ...inputs });
  expect(error.message).toContain("HTTP 307");
  expect(sandbox().received).toHaveLength(1);
});

describe("Raw Request", () => {
  const raw = (inputs: object) =>
    run("rawRequest", { connection: sandboxConnection, url: "/users/me", ...inputs });

  test.each([
    ["a read", "GET", {}],
    ["a write that returns a file", "POST", { responseType: "arraybuffer" }],
    ["a read that is retried on all errors", "GET", { retryAllErrors: true, maxRetries: 3 }],
  ])("%s is not redirected", async (_, method, inputs) => {
    sandbox().intercept(redirects(302));
    expect((await rejection(raw({ method, ...inputs }))).message).toContain("HTTP 302");
    expect(sandbox().received).toHaveLength(1);
  });

  test("follows the redirect of a file, which Zoom's downloads may have", async () => {
    sandbox().intercept(redirects(302), respondsWith(200, "the file"));
    const file = await raw({ method: "GET", responseType: "arraybuffer" });
    expect(String(file)).toBe("the file");
    expect(sandbox().received).toHaveLength(2);
  });
});
