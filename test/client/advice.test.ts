import { adviceFor } from "../../src/client/advice";

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
  [400, 200, "Subscription plan for webinar is missing.", "no webinar license"],
  [400, 200, "The host has a webinar, but not the plan.", "no webinar license"],
  [400, 200, "Only available for Paid account: 1.", "upgrade the plan"],
  [404, 1001, "User does not exist: x.", "Check the User Id"],
  [404, 3001, "Meeting does not exist: 1.", "has expired, or belongs to another account"],
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
  [400, 3035, "Webinar has reached maximum attendee capacity.", "The meeting or webinar is full"],
  [404, 124, "Account does not exist: 1.", "Check the account's id"],
  [400, 3000, "Registration has not been enabled for this webinar: 1.", "set Approval Type"],
  [400, 3000, "Cannot access meeting info.", "is the host or an administrator"],
  [400, 3003, "You are not the meeting host.", "Only the host can do this"],
  [400, 3038, "Meeting is over, you can not register now.", "registration is closed"],
  [400, 3043, "Meeting has reached maximum attendee capacity.", "The meeting or webinar is full"],
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
])("HTTP %d with code %d, “%s”, advises: %s", (status, code, message, advice) => {
  expect(adviceFor({ status, code, message })).toContain(advice);
});

test.each([
  [9999, "Odd."],
  [300, "You can only create up to 40 meeting templates."],
  [300, "Batch registration is not supported for other webinar types."],
  [200, "Users in x have been blocked from joining meetings and webinars."],
  [3000, "Meeting template name already exists: x."],
  [4400, "End-to-end encrypted meetings do not support livestreaming."],
  [124, "Odd."],
])("has no advice on code %d, “%s”, about which it knows nothing", (code, message) => {
  expect(adviceFor({ status: 400, code, message })).toBe("");
});

test("a missing scope is named, or said to be named by Zoom", () => {
  const rest =
    "to the Zoom app (Zoom App Marketplace, Scopes), then reauthorize the connection. With Server-to-Server OAuth, retry when the next token is issued, within an hour";
  expect(
    adviceFor({ status: 400, code: 4711, message: "does not contain scopes:[a:read, b:read]." }),
  ).toBe(`Add the scope a:read, b:read ${rest}`);
  expect(adviceFor({ status: 401, code: 4700, message: "Scope [a:read]" })).toBe(
    `Add the scope a:read ${rest}`,
  );
  expect(adviceFor({ status: 401, code: 4700, message: "No scope." })).toBe(
    `Add the scope that Zoom names ${rest}`,
  );
});

test.each([
  ["code 124", 124, "Access token is expired."],
  ["no code", undefined, ""],
  ["an unknown code", 9999, "Odd."],
])("HTTP 401 with %s means that the token has expired", (_, code, message) => {
  const text = "The access token has expired or been revoked; reauthorize the connection";
  expect(adviceFor({ status: 401, code, message })).toBe(text);
});

test.each([
  ["capitals", 200, "NO PERMISSION", "ask a Zoom administrator"],
  ["line breaks", 2305, "summaries\nby email only, or from an IP", "by email only"],
  ["capitals within a sentence", 300, "The NEXT PAGE TOKEN is invalid", "run the action again"],
])("%s of Zoom's message do not matter", (_, code, message, text) => {
  expect(adviceFor({ status: 400, code, message })).toContain(text);
});

test.each([
  [4130, "Channel does not exist: c.", "GET /chat/channels/c", "Check the channel's id"],
  [4130, "Channel does not exist: c", "POST /chat/users/me/messages", "Check the channel's id"],
  [4130, "A group with this g does not exist.", "GET /groups/g", "Check the Group Id"],
  [4130, "Does not exist.", "GET /groups/g/members", "Check the Group Id"],
  [4130, "Does not exist.", "GET /chat/channels/c", "Check the channel's id"],
  [3001, "This meeting does not exist.", "GET /report/meetings/1", "its report is not ready"],
  [3001, "No.", "GET /report/webinars/1/participants", "its report is not ready"],
  [3001, "User does not exist: x.", "GET /report/users/x/meetings", "Check the User Id"],
  [3001, "Meeting does not exist.", "GET /meetings/u/meeting_summary", "or has no summary"],
  [
    3301,
    "The recording is still being processed.",
    "GET /meetings/1/recordings",
    "Try again later",
  ],
  [3301, "Recording is in progress.", "GET /meetings/1/recordings", "Try again later"],
  [400, "No permission to access channel.", "GET /chat/channels/c", "ask a Zoom administrator"],
  [400, "The next page token is invalid.", "GET /phone/users", "run the action again"],
])("code %d, “%s”, of %s advises: %s", (code, message, request, advice) => {
  expect(adviceFor({ status: 404, code, message, request })).toContain(advice);
});

test("a recording that is still being processed is not said to be missing", () => {
  const message = "The recording is still being processed.";
  expect(adviceFor({ status: 404, code: 3301, message })).not.toContain("no cloud recording");
});

test("code 400 without words of permission gets no advice", () => {
  expect(adviceFor({ status: 400, code: 400, message: "Bad request." })).toBe("");
});
