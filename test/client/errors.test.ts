import { inspect } from "node:util";
import { ConnectionError, isConnectionError } from "@prismatic-io/spectral";
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
import type { Interception } from "../sandbox/sandbox";
import { contextWithLog } from "../support/client";
import { connection } from "../support/connection";
import { rejection } from "../support/rejection";
import {
  breaks,
  respondsWith,
  sandboxConnection,
  shortenWaiting,
  useSandbox,
} from "../support/sandbox";

const sandbox = useSandbox();
shortenWaiting();

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
    ["odd fields", '{"code":"x","message":{},"errors":"none"}'],
  ])("with %s is still reported", async (_, body) => {
    const error = await fails(respondsWith(404, body));
    expect(error.message).toBe("Zoom rejected GET /users/x%40example.com with HTTP 404.");
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
      "Add the scope user:read:user:admin, user:read:user to the Zoom app (Zoom App Marketplace, Scopes), then reauthorize the connection.",
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
    [400, 200, "No permission.", "ask a Zoom administrator"],
    [
      400,
      200,
      "Webinar plan is missing. You must subscribe to the webinar plan.",
      "no webinar license",
    ],
    [400, 300, "Validation Failed.", "Check the inputs that Zoom names"],
    [
      400,
      303,
      "This API can only be used for scheduled meeting(meeting type: 2).",
      "use Add Meeting Registrant",
    ],
    [
      400,
      300,
      "This API can only be used for scheduled webinars (type 5).",
      "use Add Meeting Registrant or Add Webinar Registrant",
    ],
    [404, 4130, "A group with this 1 does not exist.", "Check the Group Id"],
    [400, 300, "The next page token is invalid or expired.", "run the action again"],
    [404, 1010, "User does not belong to this account: x.", "belongs to another Zoom account"],
    [404, 1120, "A valid invitation was not found for this user.", "invite the user again"],
    [409, 2033, "You have already reached the maximum basic user limit.", "used up its licenses"],
    [409, 2034, "Your account has reached the permitted maximum number.", "used up its licenses"],
    [409, 3412, "Your request to add a basic user could not be approved.", "used up its licenses"],
    [403, 2305, "Disable the Only share meeting summaries by email setting.", "by email only"],
    [403, 2305, "The meeting summary has been moved to Trash.", "from the trash"],
    [403, 2305, "Access is restricted to specific IP address ranges.", "IP addresses"],
    [400, 3000, "Registration has not been enabled for this webinar: 1.", "set Approval Type"],
    [400, 3000, "Cannot access meeting info.", "is the host or an administrator"],
    [400, 3003, "You are not the meeting host.", "Only the host can do this"],
    [400, 3038, "Meeting is over, you can not register now.", "registration is closed"],
    [400, 3043, "Meeting has reached maximum attendee capacity.", "The meeting is full"],
    [400, 3161, "Meeting hosting capabilities are not allowed.", "assign a license"],
    [404, 3301, "There is no recording for this meeting.", "no cloud recording"],
    [400, 3309, "Not enough cloud storage available.", "storage is full"],
    [404, 3322, "This meeting transcript does not exist.", "no transcript"],
    [400, 4400, "Meeting polls disabled.", "Turn on polls"],
    [400, 4400, "Advanced meeting polls disabled.", "advanced polls"],
    [400, 12702, "Can not access a meeting a year ago.", "for a year"],
    [400, 316, "The phone number does not conform to the E.164 standard.", "a plus sign"],
    [400, 7001, "Phone number is not valid.", "able to send SMS"],
    [400, 12000, "Unable to transcribe this recording.", "download the recording itself"],
    [400, 12001, "Admin has disabled this transcription.", "turn on transcripts"],
    [400, 12002, "This recording is still in the process.", "in a few minutes"],
    [400, 12003, "Transcripts failed to download.", "try again later"],
    [
      400,
      124,
      "You do not have permission, because the current site is x.",
      "may not sign in from this site",
    ],
  ])("HTTP %d with code %d, “%s”, advises: %s", async (status, code, message, advice) => {
    const error = await fails(rejectsWith(status, code, message));
    expect(error.message).toContain(`code ${code}: ${message} `);
    expect(error.message).toContain(advice);
    expect(error.message).not.toContain("has expired or been revoked");
  });

  test("has no advice for an unknown code", async () => {
    const error = await fails(rejectsWith(400, 9999, "Odd."));
    expect(error.message).toMatch(/code 9999: Odd\.$/);
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

  test.each([{}, { access_token: "" }, undefined])(
    "a connection with token %j is rejected before a request",
    (token) => {
      const create = () => zoomClient({ ...connection, token }, contextWithLog().context);
      expect(create).toThrow(ZoomConnectionError);
      expect(create).toThrow("The connection has no access token");
      expect(sandbox().received).toEqual([]);
    },
  );
});

test("a connect that times out is a lost connection, and a read is retried", async () => {
  const refuseConnect: Interception = (request) => void request.socket.destroy();
  const error = await fails(refuseConnect, refuseConnect, refuseConnect);
  expect(error.message).toMatch(/^The connection to Zoom was lost during GET/);
  expect(sandbox().received).toHaveLength(3);
});

describe("each cause has a class of its own", () => {
  test.each<[string, Interception, new (...args: never[]) => Error]>([
    ["rejected", rejectsWith(400, 300, "No."), ZoomApiError],
    ["rate limited", respondsWith(429, {}, { "Retry-After": "3600" }), ZoomRateLimitError],
    ["unreachable", breaks, ZoomNetworkError],
    ["unexpected response", respondsWith(200, "<html>"), ZoomResponseError],
  ])("%s", async (_, interception, kind) => {
    const error = await fails(interception, interception, interception);
    expect(error.constructor).toBe(kind);
    expect(error).toBeInstanceOf(ZoomError);
    expect(error.name).toBe(kind.name);
  });
});

describe("a write whose response cannot be read", () => {
  test.each([
    ["no body", ""],
    ["a body that is not JSON", "<html>"],
  ])("with %s says that the request was processed", async (what, body) => {
    sandbox().intercept(respondsWith(201, body));
    const error = await rejection(client().post(path`/users`, {}));
    expect(error.message).toBe(
      `Zoom responded to POST /users with HTTP 201 and ${what}. The request was processed.`,
    );
  });

  test.each(["put", "patch"] as const)("%s needs no body", async (method) => {
    sandbox().intercept(respondsWith(200, ""));
    expect(await client()[method](path`/users/me`, {})).toEqual({});
  });
});

describe("no secret is reachable from an error", () => {
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
  ])("%s", async (_, interception) => {
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

  test("and the cause is kept", async () => {
    const error = await fails(breaks, breaks, breaks);
    expect(error.cause).toBeInstanceOf(Error);
    expect(error.cause).toMatchObject({ message: "socket hang up", code: "ECONNRESET" });
    expect(error.cause).not.toHaveProperty("config");
    expect(error.cause).not.toHaveProperty("request");
  });
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
