import { type Connection, isConnectionError } from "@prismatic-io/spectral";
import { sandboxApp } from "../../sandbox/sandbox";
import { toAppConnection } from "../../src/client/appToken";
import { policy } from "../../src/client/retries";
import { connection } from "../support/connection";
import { rejection } from "../support/rejection";
import {
  breaks,
  respondsWith,
  sandboxConnection,
  staysSilent,
  useSandbox,
} from "../support/sandbox";

const sandbox = useSandbox();

const failure = (given: Connection = sandboxConnection) => rejection(toAppConnection(given));
const requests = () => sandbox().received.map(({ method, url }) => `${method} ${url}`);
const request = "POST /oauth/token?grant_type=client_credentials";

test("the app's token replaces the user's, and the given connection keeps its own", async () => {
  const given = structuredClone(sandboxConnection);
  expect(await toAppConnection(given)).toEqual({
    ...sandboxConnection,
    token: { access_token: sandboxApp.token, api_url: "https://api.zoom.us" },
  });
  expect(given).toEqual(sandboxConnection);
});

test("a connection that acts for no user has the app's token already", async () => {
  const given = { ...connection, key: "serverToServer" };
  expect(await toAppConnection(given)).toBe(given);
  expect(requests()).toEqual([]);
});

test("another component's connection is rejected before its secret is sent", async () => {
  const error = await failure({ ...sandboxConnection, key: "slackOAuth" });
  expect(error.message).toContain("is not a Zoom connection");
  expect(requests()).toEqual([]);
});

test.each([
  ["no credentials are", {}],
  ["a Client ID alone is", { clientId: "x" }],
  ["blank credentials are", { clientId: "", clientSecret: "" }],
  ["a Client Secret alone is", { clientSecret: "x" }],
])("%s rejected before a request", async (_, fields) => {
  const error = await failure({ ...sandboxConnection, fields });
  expect(isConnectionError(error)).toBe(true);
  expect(error.message).toMatch(/has no Client ID and Client Secret\. Enter the credentials/);
  expect(requests()).toEqual([]);
});

test.each([400, 401])(
  "with HTTP %d the error names the credentials and says why",
  async (status) => {
    const fields = { clientId: "wrong-id", clientSecret: "wrong-secret" };
    const body = { reason: "Invalid client_id or client_secret", error: "invalid_client" };
    sandbox().intercept(respondsWith(status, body));
    const error = await failure({ ...sandboxConnection, fields });
    expect(isConnectionError(error)).toBe(true);
    expect(error.message).toBe(
      `Zoom rejected the Client ID and Client Secret of the connection "Zoom Connection" with HTTP ${status}, invalid_client: Invalid client_id or client_secret. Check both on the App Credentials page of the Zoom app, and that the app is active.`,
    );
    expect(JSON.stringify([error, error.stack, error.cause])).not.toContain("wrong-secret");
  },
);

test("the mock Zoom server rejects wrong credentials as Zoom does", async () => {
  const fields = { ...sandboxConnection.fields, clientSecret: "wrong-secret" };
  expect((await failure({ ...sandboxConnection, fields })).message).toContain("invalid_client");
});

test("a failure of Zoom is retried, since the request changes nothing", async () => {
  sandbox().intercept(respondsWith(503), breaks);
  await toAppConnection(sandboxConnection);
  expect(requests()).toEqual([request, request, request]);
});

test.each([
  ["ZoomApiError", respondsWith(503), /HTTP 503\. Try again later\.$/],
  ["ZoomNetworkError", breaks, /lost during POST \/oauth\/token .*Try again later\.$/],
])("three failed attempts are reported as a %s", async (name, interception, message) => {
  sandbox().intercept(interception, interception, interception);
  const error = await failure();
  expect(error.name).toBe(name);
  expect(error.message).toMatch(message);
  expect(requests()).toHaveLength(3);
});

test("a rate limit is waited for", async () => {
  sandbox().intercept(respondsWith(429, {}, { "Retry-After": "0.01" }));
  await toAppConnection(sandboxConnection);
  expect(requests()).toHaveLength(2);
});

test("a response that does not come is given up", async () => {
  jest.replaceProperty(policy, "responseTimeoutMs", 300);
  sandbox().intercept(staysSilent);
  const error = await failure();
  expect(error.message).toBe(
    "Zoom did not respond to POST /oauth/token within 0.3 seconds. Try again later.",
  );
  expect(requests()).toHaveLength(1);
});

test("a redirect is not followed, which would pass the credentials on", async () => {
  sandbox().intercept(respondsWith(302, {}, { Location: "https://api.zoom.us/v2/elsewhere" }));
  expect((await failure()).message).toContain("HTTP 302");
  expect(requests()).toEqual([request]);
});

test.each([
  ["without a token", {}],
  ["with a blank token", { access_token: "" }],
  ["with a number as its token", { access_token: 1 }],
  ["that is a page", "<html>"],
])("a response %s is an error", async (_, body) => {
  sandbox().intercept(respondsWith(200, body));
  expect((await failure()).message).toContain(
    "Zoom responded to POST /oauth/token without an access token.",
  );
});
