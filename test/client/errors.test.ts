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
import { answers, breaks, sandboxConnection, shortenWaiting, useSandbox } from "../support/sandbox";

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
const ask = () => client().get(path`/users/${"x@example.com"}`);
const fails = (...interceptions: Interception[]) => {
  sandbox().intercept(...interceptions);
  return rejection(ask());
};
const refuses = (status: number, code: number, message: string, errors?: object[]) =>
  answers(status, { code, message, errors });

describe("a refusal", () => {
  test("holds the status, Zoom's code and message, every field's error, and what was asked", async () => {
    const error = await fails(
      refuses(400, 300, "Validation Failed.", [
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
  ])("with %s still says what it can", async (_, body) => {
    const error = await fails(answers(404, body));
    expect(error.message).toBe("Zoom rejected GET /users/x%40example.com with HTTP 404.");
  });

  const scopeMessage =
    "Invalid access token, does not contain scopes:[user:read:user:admin, user:read:user].";
  test.each([
    [400, 4711, ZoomApiError],
    [401, 4700, ZoomConnectionError],
  ])("for a missing scope (%d, %d) names it and where it is added", async (status, code, kind) => {
    const error = await fails(refuses(status, code, scopeMessage));
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
    const refusal = refuses(status, code, message);
    const error = await fails(refusal, refusal, refusal);
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
    [400, 300, "The next page token is invalid or expired.", "run the action again"],
    [404, 1010, "User does not belong to this account: x.", "belongs to another Zoom account"],
    [404, 1120, "A valid invitation was not found for this user.", "invite the user again"],
    [409, 2033, "You have already reached the maximum basic user limit.", "used up its licenses"],
    [409, 2034, "Your account has reached the permitted maximum number.", "used up its licenses"],
    [409, 3412, "Your request to add a basic user could not be approved.", "used up its licenses"],
    [403, 2305, "Disable the Only share meeting summaries by email setting.", "by email only"],
    [403, 2305, "The meeting summary has been moved to Trash.", "from the trash"],
    [403, 2305, "Access is restricted to specific IP address ranges.", "IP addresses"],
    [403, 2305, "Restricted: summaries by email only, or to specific IP ranges.", "by email only"],
    [400, 200, "Large meeting is missing.", "no webinar license"],
    [400, 200, "Only an account administrator can change email.", "ask a Zoom administrator"],
    [400, 200, "No privilege.", "ask a Zoom administrator"],
    [400, 300, "A maximum of 100 meetings can be created/updated in one day.", "tomorrow (UTC)"],
    [400, 300, "This meeting has not set registration as required: 1.", "set Approval Type"],
    [400, 300, "Cannot access meeting information.", "is the host or an administrator"],
    [404, 300, "User does not exist: x.", "Check the User Id"],
    [400, 300, "Invalid user id.", "Check the User Id"],
    [404, 300, "Meeting ID does not exist.", "Check the Meeting Id"],
    [400, 300, "Invalid meeting id.", "Check the Meeting Id"],
    [400, 300, 'Webinar "1" not found or has expired.', "Check the Webinar Id"],
    [400, 300, "Invalid webinar ID.", "Check the Webinar Id"],
    [400, 300, "Invalid parameter: meeting_invitees.", "Check the inputs that Zoom names"],
    [404, 1001, "Meeting host does not exist: x.", "Check the Meeting Id"],
    [400, 2038, "Your account has reached the permitted maximum number.", "used up its licenses"],
    [400, 3000, "Registrant x was not found.", "Check the registrant's id"],
    [400, 3000, "The Zoom REST API does not support paid registration.", "the registration page"],
    [400, 3000, "Meeting summary disabled.", 'Turn on "Meeting Summary with AI Companion"'],
    [404, 3001, "User does not exist: x.", "Check the User Id"],
    [404, 3001, "Meeting ID is invalid or not end.", "has not ended yet"],
    [400, 3035, "Webinar has reached maximum attendee capacity.", "It is full"],
    [404, 124, "Account does not exist: 1.", "Check the account's id"],
    [400, 3000, "Registration has not been enabled for this webinar: 1.", "set Approval Type"],
    [400, 3000, "Cannot access meeting info.", "is the host or an administrator"],
    [400, 3003, "You are not the meeting host.", "Only the host can do this"],
    [400, 3038, "Meeting is over, you can not register now.", "registration is closed"],
    [400, 3043, "Meeting has reached maximum attendee capacity.", "It is full"],
    [400, 3161, "Meeting hosting capabilities are not allowed.", "assign a license"],
    [404, 3301, "There is no recording for this meeting.", "no cloud recording"],
    [400, 3309, "Not enough cloud storage available.", "storage is full"],
    [404, 3322, "This meeting transcript does not exist.", "no transcript"],
    [400, 4400, "Meeting polls disabled.", "Turn on polls"],
    [400, 4400, "Advanced meeting polls disabled.", "advanced polls"],
    [400, 12702, "Can not access a meeting a year ago.", "for a year"],
    [
      400,
      124,
      "You do not have permission, because the current site is x.",
      "Zoom Phone role does not cover this site",
    ],
  ])("HTTP %d with code %d, “%s”, advises: %s", async (status, code, message, advice) => {
    const error = await fails(refuses(status, code, message));
    expect(error.message).toContain(`code ${code}: ${message} `);
    expect(error.message).toContain(advice);
    expect(error.message).not.toContain("has expired or been revoked");
  });

  test.each([
    [9999, "Odd."],
    [300, "You can only create up to 40 meeting templates."],
    [300, "Batch registration is not supported for other webinar types."],
    [200, "Users in x have been blocked from joining meetings and webinars."],
    [3000, "Meeting template name already exists: x."],
    [4400, "End-to-end encrypted meetings do not support livestreaming."],
    [124, "Odd."],
  ])("gives no advice on code %d, “%s”, about which it knows nothing", async (code, message) => {
    const error = await fails(refuses(400, code, message));
    expect(error.message.endsWith(`code ${code}: ${message}`)).toBe(true);
  });
});

describe("an expired token", () => {
  const expired = () => fails(refuses(401, 124, "Access token is expired."));

  test("is a ConnectionError that says to authorise again", async () => {
    const error = await expired();
    expect(error).toBeInstanceOf(ConnectionError);
    expect(isConnectionError(error)).toBe(true);
    expect(error.message).toBe(
      "Zoom rejected GET /users/x%40example.com with HTTP 401, code 124: Access token is expired. The access token has expired or been revoked; reauthorize the connection.",
    );
  });

  test("keeps of the connection its key and config variable alone", async () => {
    const error = await expired();
    expect(error).toMatchObject({ name: "ZoomConnectionError", status: 401, code: 124 });
    expect(error).toHaveProperty("connection", {
      key: "oauth",
      configVarKey: "Zoom Connection",
      fields: {},
    });
  });

  test.each([{}, { access_token: "" }, undefined])(
    "a connection with token %j is refused before a request",
    (token) => {
      const ask = () => zoomClient({ ...connection, token }, contextWithLog().context);
      expect(ask).toThrow(ZoomConnectionError);
      expect(ask).toThrow("The connection has no access token");
      expect(sandbox().received).toEqual([]);
    },
  );
});

describe("the classes tell the causes apart", () => {
  test.each<[string, Interception, new (...args: never[]) => Error]>([
    ["refused", refuses(400, 300, "No."), ZoomApiError],
    ["rate limited", answers(429, {}, { "Retry-After": "3600" }), ZoomRateLimitError],
    ["unreachable", breaks, ZoomNetworkError],
    ["unexpected answer", answers(200, "<html>"), ZoomResponseError],
  ])("%s", async (_, interception, kind) => {
    const error = await fails(interception, interception, interception);
    expect(error.constructor).toBe(kind);
    expect(error).toBeInstanceOf(ZoomError);
    expect(error.name).toBe(kind.name);
  });
});

describe("a write whose answer cannot be read", () => {
  test.each([
    ["no body", ""],
    ["a body that is not JSON", "<html>"],
  ])("with %s says that it has been carried out", async (what, body) => {
    sandbox().intercept(answers(201, body));
    const error = await rejection(client().post(path`/users`, {}));
    expect(error.message).toBe(
      `Zoom responded to POST /users with HTTP 201 and ${what}. The request was processed.`,
    );
  });

  test.each(["put", "patch"] as const)("%s needs no body", async (method) => {
    sandbox().intercept(answers(200, ""));
    expect(await client()[method](path`/users/me`, {})).toEqual({});
  });
});

describe("no secret is reachable from an error", () => {
  const saysToken = `Token ${secretToken}: ?access_token=${secretToken}&pwd=test-passcode`;
  test.each<[string, Interception]>([
    ["a refusal", refuses(400, 300, "No.")],
    [
      "a refusal that repeats the token",
      answers(400, { code: 300, message: `Bearer ${secretToken}` }),
    ],
    [
      "a refusal that repeats it in a field and a URL",
      refuses(400, 300, saysToken.replace(`Token ${secretToken}: `, ""), [
        { field: "Authorization", message: `Bearer ${secretToken}` },
      ]),
    ],
    ["a 401", refuses(401, 124, "Expired.")],
    ["a 429", answers(429, {}, { "Retry-After": "3600" })],
    ["a broken connection", breaks],
    ["a 500", answers(500)],
    ["a body that is not JSON", answers(200, "<html>")],
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
