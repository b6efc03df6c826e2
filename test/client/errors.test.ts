import { inspect } from "node:util";
import { ConnectionError, isConnectionError } from "@prismatic-io/spectral";
import type { Interception } from "../../sandbox/sandbox";
import {
  ZoomApiError,
  ZoomConnectionError,
  ZoomError,
  ZoomNetworkError,
  ZoomRateLimitError,
  ZoomResponseError,
} from "../../src/client/errors";
import { path } from "../../src/client/path";
import { zoomClient } from "../../src/client/zoomClient";
import { contextWithLog } from "../support/client";
import { connection } from "../support/connection";
import { rejection } from "../support/rejection";
import { breaks, respondsWith, sandboxConnection, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

const secretToken = "sandbox-access-token";
const connectionWithSecrets = {
  ...sandboxConnection,
  fields: { clientId: "test-client-id", clientSecret: "test-client-secret" },
  token: { access_token: secretToken, refresh_token: "test-refresh-token" },
};
const secrets = [secretToken, "test-client-secret", "test-refresh-token", "test-passcode"];

const client = () => zoomClient(connectionWithSecrets, contextWithLog().context);
const get = () => client().get(path`/users/${"x@example.com"}`);
const fails = (...interceptions: Interception[]) => {
  sandbox().intercept(...interceptions);
  return rejection(get());
};
const rejectsWith = (status: number, code: number, message: string, errors?: object[]) =>
  respondsWith(status, { code, message, errors });

describe("a rejected request", () => {
  test("has the status, Zoom's code and message, every field's error, and the request", async () => {
    const error = await fails(
      rejectsWith(400, 300, "Validation Failed.", [
        { field: "user_info.email", message: "Invalid field." },
        { field: "user_info.type", message: "Out of range." },
      ]),
    );
    expect(error).toBeInstanceOf(ZoomApiError);
    expect(error.message).toBe(
      "Zoom rejected GET /users/x%40example.com with HTTP 400, code 300: Validation Failed. — user_info.email: Invalid field. — user_info.type: Out of range. Check the inputs that Zoom names.",
    );
    expect(error).toMatchObject({
      name: "ZoomApiError",
      request: "GET /users/x%40example.com",
      status: 400,
      code: 300,
      fieldErrors: [
        { field: "user_info.email", message: "Invalid field." },
        { field: "user_info.type", message: "Out of range." },
      ],
    });
  });

  test.each([
    ["no JSON", "<html>Not found</html>"],
    ["no body", ""],
    ["a list", "[1]"],
    ["null", "null"],
    ["unexpected errors", '{"errors":[null,{"field":"f"},{},true]}'],
    ["odd fields", '{"code":{},"message":[],"errors":null}'],
  ])("with %s is still reported", async (_, body) => {
    const error = await fails(respondsWith(404, body));
    expect(error.message).toBe("Zoom rejected GET /users/x%40example.com with HTTP 404.");
    expect(error).toHaveProperty("fieldErrors", []);
  });

  test("with errors of fields alone names them", async () => {
    const errors = [{ field: "email", message: "Invalid." }, { message: "Odd." }];
    const error = await fails(respondsWith(400, { errors }));
    expect(error.message).toBe(
      "Zoom rejected GET /users/x%40example.com with HTTP 400: email: Invalid. — Odd.",
    );
    expect(error).toMatchObject({
      fieldErrors: [
        { field: "email", message: "Invalid." },
        { field: "", message: "Odd." },
      ],
    });
  });

  const scopeMessage =
    "Invalid access token, does not contain scopes:[user:read:user:admin, user:read:user].";
  test.each([
    [400, 4711, ZoomApiError],
    [401, 4700, ZoomConnectionError],
  ])("for a missing scope (%d, %d) names it and where to add it", async (status, code, kind) => {
    const error = await fails(rejectsWith(status, code, scopeMessage));
    expect(error).toBeInstanceOf(kind);
    expect(error.message).toContain(
      "Add the scope user:read:user:admin, user:read:user to the Zoom app (Zoom App Marketplace, Scopes), then reauthorize the connection. With Server-to-Server OAuth, retry when the next token is issued, within an hour.",
    );
  });

  test.each([
    [404, 1001, "User does not exist: x.", "Check the User Id"],
    [404, 3001, "Meeting does not exist: 1.", "has expired, or belongs to another account"],
    [
      400,
      200,
      "Only available for Paid account: x.",
      "The Zoom account's plan does not include this feature",
    ],
    [503, 0, "Down.", "Try again later."],
  ])("HTTP %d with code %d says what to do next", async (status, code, message, advice) => {
    const response = rejectsWith(status, code, message);
    const error = await fails(response, response, response);
    expect(error.message).toContain(message);
    expect(error.message).toContain(advice);
  });

  test.each([
    [400, 3161, "Not allowed.", "Not allowed. This user cannot host or schedule meetings"],
    [400, 9999, "Odd.", "code 9999: Odd."],
  ])("HTTP %d with code %d, “%s”, ends with advice if there is any", async (...rejection) => {
    const [status, code, message, text] = rejection;
    const error = await fails(rejectsWith(status, code, message));
    expect(error.message).toContain(text);
    expect(error.message.endsWith("Odd.")).toBe(code === 9999);
  });
});

describe("an expired token", () => {
  const expired = () => fails(rejectsWith(401, 124, "Access token is expired."));

  test("is a ConnectionError that says to reauthorize", async () => {
    const error = await expired();
    expect(error).toBeInstanceOf(ConnectionError);
    expect(isConnectionError(error)).toBe(true);
    expect(error.message).toBe(
      "Zoom rejected GET /users/x%40example.com with HTTP 401, code 124: Access token is expired. The access token has expired or been revoked; reauthorize the connection.",
    );
  });

  test("keeps only the key and config variable of the connection", async () => {
    const error = await expired();
    expect(error).toMatchObject({ name: "ZoomConnectionError", status: 401, code: 124 });
    expect(error).toHaveProperty("connection", {
      key: "oauth",
      configVarKey: "Zoom Connection",
      fields: {},
    });
  });

  test.each([
    ["a token without its text", {}],
    ["a blank token", { access_token: "" }],
    ["no token", undefined],
  ])("a connection with %s is rejected before a request", (_, token) => {
    const create = () => zoomClient({ ...connection, token }, contextWithLog().context);
    expect(create).toThrow(ZoomConnectionError);
    expect(create).toThrow("The connection has no access token");
    expect(sandbox().received).toEqual([]);
  });
});

test("a connect that times out is a lost connection, and a read is retried", async () => {
  const refuseConnect: Interception = (request) => void request.socket.destroy();
  const error = await fails(refuseConnect, refuseConnect, refuseConnect);
  expect(error.message).toMatch(/^The connection to Zoom was lost during GET/);
  expect(sandbox().received).toHaveLength(3);
});

describe("each cause has a class of its own:", () => {
  test.each<[string, Interception, new (...args: never[]) => Error]>([
    ["a rejected request", rejectsWith(400, 300, "No."), ZoomApiError],
    ["a rate limit", respondsWith(429, {}, { "Retry-After": "3600" }), ZoomRateLimitError],
    ["a lost connection", breaks, ZoomNetworkError],
    ["an unexpected response", respondsWith(200, "<html>"), ZoomResponseError],
  ])("%s", async (_, interception, kind) => {
    const error = await fails(interception, interception, interception);
    expect(error.constructor).toBe(kind);
    expect(error).toBeInstanceOf(ZoomError);
    expect(error.name).toBe(kind.name);
  });
});

test("an error names the request without its query, of any method", async () => {
  sandbox().intercept(respondsWith(404), respondsWith(404));
  const send = (url: string) => rejection(client().request({ method: "patch", url }));
  const at = (path: string) => `https://api.zoom.us/v2${path}`;
  expect((await send(at("/users/x?a=1&b=\n2"))).message).toContain("rejected PATCH /users/x with");
  expect((await send(at("/users"))).message).toContain("rejected PATCH /users with");
});

describe("the body", () => {
  test.each([
    ["no body", ""],
    ["a body that is not JSON", "<html>"],
  ])(
    "of a response to a write, if it is %s, is an error that says that the request was processed",
    async (what, body) => {
      sandbox().intercept(respondsWith(201, body));
      const error = await rejection(client().post(path`/users`, {}));
      expect(error.message).toBe(
        `Zoom responded to POST /users with HTTP 201 and ${what}. The request was processed. If it happens again, contact Zoom support.`,
      );
    },
  );

  test.each([
    ["an empty body", "", "no body"],
    ["null", "null", "no body"],
    ["a page", "<html>", "a body that is not JSON"],
  ])("of a response to a read, if it is %s, is an error", async (_, body, what) => {
    const error = await fails(respondsWith(200, body));
    expect(error.message).toBe(
      `Zoom responded to GET /users/x%40example.com with HTTP 200 and ${what}. If it happens again, contact Zoom support.`,
    );
  });

  test("of a request is sent as JSON, and without one there is no type", async () => {
    sandbox().intercept(respondsWith(201, {}), respondsWith(200, {}));
    await client().post(path`/users`, { a: 1 });
    await get();
    const types = sandbox().received.map(({ headers }) => headers["content-type"]);
    expect(types).toEqual(["application/json", undefined]);
  });

  test.each(["get", "post"] as const)(
    "of HTTP 204 in response to %s is an empty object",
    async (method) => {
      sandbox().intercept(respondsWith(204, ""));
      expect(await client()[method](path`/users/me`, {})).toEqual({});
    },
  );

  test.each(["get", "post", "put", "patch", "delete"] as const)(
    "can be sent by %s, which is the method that Zoom receives",
    async (method) => {
      sandbox().intercept(respondsWith(200, {}));
      await client()[method](path`/users/me`, {});
      expect(sandbox().received[0]?.method).toBe(method.toUpperCase());
    },
  );

  test.each(["put", "patch", "submit"] as const)(
    "of a response to %s may be missing",
    async (method) => {
      sandbox().intercept(respondsWith(200, ""));
      expect(await client()[method](path`/users/me`, {})).toEqual({});
    },
  );
});

describe("no secret is reachable from", () => {
  const saysToken = `Token ${secretToken}: ?access_token=${secretToken}&pwd=test-passcode`;
  test.each<[string, Interception]>([
    ["a rejected request", rejectsWith(400, 300, "No.")],
    [
      "a message that repeats the token",
      respondsWith(400, { code: 300, message: `Bearer ${secretToken}` }),
    ],
    [
      "a message that repeats it in a field and a URL",
      rejectsWith(400, 300, saysToken.replace(`Token ${secretToken}: `, ""), [
        { field: "Authorization", message: `Bearer ${secretToken}` },
      ]),
    ],
    ["a 401", rejectsWith(401, 124, "Expired.")],
    ["a 429", respondsWith(429, {}, { "Retry-After": "3600" })],
    ["a broken connection", breaks],
    ["a 500", respondsWith(500)],
    ["a body that is not JSON", respondsWith(200, "<html>")],
  ])("the error of %s", async (_, interception) => {
    const error = await fails(interception, interception, interception);
    expect(error.cause ?? {}).not.toHaveProperty("config");
    const shown = [
      error.message,
      String(error.stack),
      JSON.stringify(error),
      inspect(error, { depth: 20, showHidden: true, getters: true }),
      ...everythingIn(error),
    ].join("\n");
    for (const secret of secrets) expect(shown).not.toContain(secret);
    expect(shown).not.toMatch(/"?Authorization"?: ['"]/);
  });

  test("the cause, which is kept", async () => {
    const error = await fails(breaks, breaks, breaks);
    expect(error.cause).toBeInstanceOf(Error);
    expect(error.cause).toMatchObject({ message: "socket hang up", code: "ECONNRESET" });
    expect(error.cause).toHaveProperty("stack", expect.stringContaining("socket hang up"));
    expect(error.cause).not.toHaveProperty("config");
    expect(error.cause).not.toHaveProperty("request");
  });
});

test.each<[string, Interception]>([
  ["a refusal", rejectsWith(400, 300, "No.")],
  ["a 401", rejectsWith(401, 124, "Expired.")],
  ["a 429", respondsWith(429, {}, { "Retry-After": "3600" })],
])("%s keeps its cause", async (_, interception) => {
  expect((await fails(interception)).cause).toMatchObject({ name: "AxiosError" });
});

/** Every text that can be reached from a value, hidden properties and prototypes' getters included. */
function everythingIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return Reflect.ownKeys(value).flatMap((key) => [
    String(key),
    ...everythingIn(Reflect.get(value, key), seen),
  ]);
}
