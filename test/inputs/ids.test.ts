import { fixture } from "../../sandbox/fixture";
import { actions } from "../../src/actions";
import { meetingNumber } from "../../src/inputs/builders";
import { failure, run } from "../support/component";
import { rejection } from "../support/rejection";
import { replay } from "../support/replay";
import { requestsOf } from "../support/requests";

const { clean } = meetingNumber({ label: "Meeting Id", comments: "…", required: true });
const secret = "Secr3tPwd";

const problemOf = async (value: unknown) =>
  (await rejection(Promise.resolve().then(() => clean(value)))).message;

test.each([
  ["a number", 87634730132, "87634730132"],
  ["a bigint", 87634730132n, "87634730132"],
  ["text of digits", "87634730132", "87634730132"],
  ["a number of any length", "123", "123"],
  ["more digits than a double holds", "12345678901234567890", "12345678901234567890"],
  ["spaces", " 876 3473 0132 ", "87634730132"],
  ["dashes", "876-3473-0132", "87634730132"],
  ["en dashes", "876–3473–0132", "87634730132"],
  ["non-breaking hyphens", "876\u20113473\u20110132", "87634730132"],
  ["minus signs between groups", "876\u22123473\u22120132", "87634730132"],
  ["spaces around dashes", "876 - 3473 - 0132", "87634730132"],
  ["dots", "876.3473.0132", "87634730132"],
  ["no-break spaces", "876\u00a03473\u202f0132", "87634730132"],
  ["ideographic and thin spaces", "876\u30003473\u20090132", "87634730132"],
  ["full-width digits", "８７６ ３４７３ ０１３２", "87634730132"],
  ["a byte order mark", "\ufeff87634730132", "87634730132"],
  ["zero-width marks", "876\u200b3473\u200d0132\u2060", "87634730132"],
  ["marks of direction", "\u202a876 3473 0132\u202c\u200e", "87634730132"],
  ["a soft hyphen", "876\u00ad34730132", "87634730132"],
  ["a variation selector and a filler", "87634730132\ufe0f\u3164", "87634730132"],
  ["a grouped number of 9 digits", "123 456 789", "123456789"],
  ["a label", "Meeting ID: 876 3473 0132", "87634730132"],
  ["a label without colon", "Webinar ID 876 3473 0132", "87634730132"],
  ["a German label", "Meeting-ID: 876 3473 0132", "87634730132"],
  ["a French label", "ID de réunion : 876 3473 0132", "87634730132"],
  ["a Japanese label", "ミーティングID： 876 3473 0132", "87634730132"],
  ["a Chinese label", "会议号：876 3473 0132", "87634730132"],
  ["a label and a passcode", `Meeting ID: 876 3473 0132 Passcode: ${secret}`, "87634730132"],
  ["a label and a numeric passcode", "Meeting ID: 876 3473 0132\nPasscode: 123456", "87634730132"],
  ["a link to join", `https://us02web.zoom.us/j/87634730132?pwd=${secret}.1`, "87634730132"],
  ["a link with a fragment", "https://zoom.us/j/87634730132#success", "87634730132"],
  [
    "a link of Zoom for Government",
    `https://agency.zoomgov.com/j/1617815412?pwd=${secret}`,
    "1617815412",
  ],
  ["its desktop's link", "zoommtg://zoomgov.com/join?confno=1617815412", "1617815412"],
  ["a link over http", "http://zoom.us/j/87634730132", "87634730132"],
  ["a link without scheme", "us02web.zoom.us/j/87634730132", "87634730132"],
  ["a vanity host", "https://acme-corp.zoom.us/j/87634730132", "87634730132"],
  ["a host in capitals", "HTTPS://US02WEB.ZOOM.US/j/87634730132", "87634730132"],
  ["a link to a webinar", `https://zoom.us/w/87634730132?tk=${secret}`, "87634730132"],
  ["a link to start", `https://zoom.us/s/87634730132?zak=${secret}`, "87634730132"],
  ["the web client", "https://app.zoom.us/wc/87634730132/join?fromPWA=1", "87634730132"],
  ["the web client, older", "https://zoom.us/wc/join/87634730132", "87634730132"],
  ["the launcher", "https://zoom.us/launch/jc/87634730132", "87634730132"],
  ["the portal", "https://zoom.us/meeting/87634730132", "87634730132"],
  ["dashes in a link", "https://zoom.us/j/876-3473-0132", "87634730132"],
  ["a link with & for ?", `https://zoom.us/j/87634730132&pwd=${secret}`, "87634730132"],
  ["a link in brackets", `<https://zoom.us/j/87634730132?pwd=${secret}|Join>`, "87634730132"],
  ["a link at the end of a sentence", "Join: https://zoom.us/j/87634730132.", "87634730132"],
  [
    "the desktop's link",
    `zoommtg://zoom.us/join?action=join&confno=87634730132&pwd=${secret}`,
    "87634730132",
  ],
  ["the phone's link", "zoomus://us02web.zoom.us/join?confno=87634730132", "87634730132"],
  [
    "an invitation",
    `John Doe is inviting you.\n\nTopic: Weekly 2026\nJoin Zoom Meeting\nhttps://us02web.zoom.us/j/87634730132?pwd=${secret}\n\nMeeting ID: 876 3473 0132\nPasscode: 482910\n\nOne tap mobile\n+13017158592,,87634730132#,,,,*482910# US\nFind your local number: https://us02web.zoom.us/u/kbXabc123`,
    "87634730132",
  ],
  [
    "an invitation to a personal room",
    "https://us02web.zoom.us/my/jane\nMeeting ID: 876 347 3013",
    "8763473013",
  ],
])("%s is read", (_, value, id) => {
  expect(clean(value)).toBe(id);
});

test.each([
  "4444AAAiAAAAAiAiAiiAii==",
  "/ajXp112QmuoKj4854875==",
  "ab//cd+ef==",
  "Vg8IdgluR5WDeWIkpJlElQ==",
  "yO3dfhh3t467UkQ==",
  "atsXxhSEQWit9t+U02HXNQ==",
  "I2rpg_q6gBJVO5TzexKYTb",
  "55555AAAiAAAAAiAiAiiAii",
  "ABCDE12345",
  "B8E2844F-F162-4808-A997-F267BCE8B0BB",
])("the UUID %s is kept", (uuid) => {
  expect(clean(uuid)).toBe(uuid);
  expect(clean(` ${uuid}\u200b`)).toBe(uuid);
  expect(clean(encodeURIComponent(encodeURIComponent(uuid)))).toBe(uuid);
});

test.each([
  ["a topic", "Weekly Planning"],
  ["a topic of one word", "Planning"],
  ["a topic with a year", "Standup2026"],
  ["a topic with a number", "ID 4 review 2026"],
  ["an object as text", "[object Object]"],
  ["a missing value as text", "undefined"],
  ["null as text", "null"],
  ["a template", "{{step.id}}"],
  ["a template with dollars", "$" + "{meetingId}"],
  ["exponent notation", "8.7634730132E+10"],
  ["exponent notation without a dot", "87634730132e0"],
  ["a negative number", -87634730132],
  ["a negative text", "-87634730132"],
  ["a negative text with a minus sign", "−87634730132"],
  ["a negative number behind a label", "Meeting ID: -87634730132"],
  ["a fraction", 87634730132.5],
  ["a fraction as text", "87634730132.0"],
  ["a date", "2026-11-26"],
  ["a time", "2026-11-26T09:30:00Z"],
  ["two ids with a comma", "87634730132,87634730133"],
  ["two ids with a semicolon", "87634730132;87634730133"],
  ["two ids with a space", "87634730132 87634730133"],
  ["two ids on two lines", "87634730132\n87634730133"],
  ["a number and a passcode", `876 3473 0132 ${secret}`],
  ["a passcode", `Passcode: ${secret}`],
  ["a numeric passcode behind a label", "Meeting passcode: 123456"],
  ["an email address", "someone@example.com"],
  ["an object", {}],
  ["a list", ["87634730132"]],
  ["true", true],
  ["not a number", Number.NaN],
  ["dots", ".."],
  ["nothing", "\u200b"],
  ["a very long text", "x".repeat(1_000_000)],
])("%s is rejected by label", async (_, value) => {
  const problem = await problemOf(value);
  expect(problem).toMatch(/^Meeting Id must be a number such as 876 3473 0132/);
  expect(problem).not.toContain(secret);
});

test.each([
  ["another host", `https://example.com/j/87634730132?pwd=${secret}`, /another host/],
  ["a lookalike", `https://zoom.us.evil.com/j/87634730132?pwd=${secret}`, /another host/],
  ["a suffix", `https://notzoom.us/j/87634730132?pwd=${secret}`, /another host/],
  ["user information", `https://zoom.us@evil.com/j/87634730132?pwd=${secret}`, /another host/],
  ["Cyrillic letters", `https://zооm.us/j/87634730132?pwd=${secret}`, /another host/],
  ["a backslash", `https://evil.com\\.zoom.us/j/87634730132?pwd=${secret}`, /another host/],
  ["the desktop's link", `zoommtg://evil.com/join?confno=1&pwd=${secret}`, /another host/],
  ["no scheme", `zoom.us.evil.com/j/87634730132?pwd=${secret}`, /another host/],
  ["a personal room", `https://zoom.us/my/jane?pwd=${secret}`, /Personal Meeting ID.*Get User/],
  [
    "a recording",
    `https://zoom.us/rec/share/x1?pwd=${secret}`,
    /recording.*List User's Recordings/,
  ],
  ["a recording to play", `https://us02web.zoom.us/rec/play/87634730132`, /recording/],
  ["a registration", "https://zoom.us/webinar/register/1731652541234/WN_x", /link to register/],
  ["a page of help", "https://support.zoom.us/hc/articles/201362413", /this link does not/],
  [
    "two meetings",
    `https://zoom.us/j/87634730132?pwd=${secret} https://zoom.us/j/87634730133`,
    /several numbers/,
  ],
])("a link to %s is rejected with what is needed", async (_, value, needed) => {
  const problem = await problemOf(value);
  expect(problem).toMatch(/^Meeting Id must be /);
  expect(problem).toMatch(needed);
  expect(problem).not.toContain(secret);
});

test("a number that has lost digits is rejected", async () => {
  expect(await problemOf(Number("9007199254740993"))).toMatch(/^Meeting Id must be a string/);
  expect(await problemOf(Number("12345678901234567890"))).toMatch(/^Meeting Id must be a string/);
});

test("a link's passcode is in no request", async () => {
  const requests = replay({ status: 204 });
  await run("deleteMeeting", { meetingId: `https://zoom.us/j/87634730132?pwd=${secret}` });
  expect(requests).toMatchObject([{ method: "DELETE", path: "/v2/meetings/87634730132" }]);
  expect(JSON.stringify(requests)).not.toContain(secret);
});

test("a webinar's error is about webinars", async () => {
  const { message } = await failure("getWebinar", { webinarId: "https://zoom.us/my/jane" });
  expect(message).toMatch(/^Webinar Id must be a webinar number/);
});

/** What is wrong with a value of an input, `undefined` if it is accepted. */
function problemWith(action: string, key: string, value: unknown): string | undefined {
  const definition: { inputs: object } | undefined = Object.entries(actions).find(
    ([name]) => name === action,
  )?.[1];
  const inputs = new Map<string, { clean?: (value: unknown) => unknown }>(
    Object.entries(definition?.inputs ?? {}),
  );
  const clean = inputs.get(key)?.clean;
  if (!clean) return "There is no such input.";
  try {
    clean(value);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return undefined;
}

/** Every id that becomes part of a request. */
const ids: [action: string, key: string, label: string][] = [
  ["getUser", "userId", "User Id"],
  ["getAccountsPhoneRecordings", "userId", "User Id"],
  ["deleteMeeting", "occurrenceId", "Occurrence Id"],
  ["deleteWebinar", "occurrenceId", "Occurrence Id"],
  ["updateWebinar", "occurrenceId", "Occurrence Id"],
  ["getMeetingRegistrant", "registrantId", "Registrant Id"],
  ["deleteWebinarRegistrant", "registrantId", "Registrant Id"],
  ["deleteMeetingPoll", "pollId", "Poll Id"],
  ["deleteMeetingRecording", "recordingId", "Recording Id"],
  ["removeWebinarPanelist", "panelistId", "Panelist Id"],
  ["removeGroupMember", "memberId", "Member Id"],
  ["listGroupMembers", "groupId", "Group Id"],
  ["getDailyReport", "groupId", "Group Id"],
  ["listChannelMembers", "channelId", "Channel Id"],
  ["deleteChatMessage", "messageId", "Message Id"],
  ["deleteChatMessage", "toChannel", "To Channel"],
  ["deleteChatMessage", "toContact", "To Contact"],
  ["listUsersChatMessages", "toChannel", "To Channel"],
  ["createMeeting", "templateId", "Template Id"],
  ["createMeeting", "scheduleFor", "Schedule For"],
  ["getCallHistory", "callHistoryUuid", "Call History Uuid"],
  ["listSmsMessages", "sessionId", "Session Id"],
  ["getPhoneRecordingTranscript", "recordingId", "Recording Id"],
  ["downloadPhoneRecording", "fileId", "File Id"],
  ["listPhoneUsers", "siteId", "Site Id"],
  ["listUsers", "roleId", "Role Id"],
  ["listWebinarRegistrants", "trackingSourceId", "Tracking Source Id"],
];

const impossible = [
  "undefined",
  "null",
  "NaN",
  "[object Object]",
  "{{step.results.id}}",
  "$" + "{id}",
  "Weekly Planning",
  "abc def",
  "abc\ndef",
  "abc,def",
  "abc;def",
  "https://zoom.us/j/87634730132",
  "..",
];

test.each(ids)("%s rejects what cannot be %s, by label", (action, key, label) => {
  expect(impossible.map((value) => problemWith(action, key, value))).toEqual(
    impossible.map(() => expect.stringMatching(new RegExp(`^${label} must be `))),
  );
});

test.each([
  ["updateMeetingRegistrantStatus", "registrantIds", "Registrant Ids"],
  ["addGroupMembers", "members", "Members"],
  ["listUsersCallHistory", "groupIds", "Group Ids"],
  ["listUsersCallHistory", "siteIds", "Site Ids"],
  ["listCallHistory", "callIds", "Call Ids"],
  ["sendChatMessage", "fileIds", "File Ids"],
  ["addMeetingRegistrant", "occurrenceIds", "Occurrence Ids"],
])("%s rejects an item of %s that cannot be one", (action, key, label) => {
  const problems = impossible.map((value) => problemWith(action, key, ["1648194360000", value]));
  expect(problems).toEqual(
    impossible.map(() => expect.stringMatching(new RegExp(`^${label} item 2 must be `))),
  );
});

test.each(["2026-11-26T09:30:00Z", "1648194360000;1648194360001", "-1648194360000", "1e12", "9.5"])(
  "an occurrence cannot be %s",
  async (occurrenceId) => {
    const requests = replay();
    const { message } = await failure("deleteMeeting", { meetingId: "1", occurrenceId });
    expect(message).toMatch(/^Occurrence Id must be the digits of an occurrence's id/);
    expect(requests).toEqual([]);
  },
);

test.each([
  ["a number", 1648194360000],
  ["text with marks around them", " 1648194360000\u200b"],
])("the digits of an occurrence are sent, from %s", async (_, occurrenceId) => {
  const [request] = await requestsOf("deleteMeeting", { meetingId: "1", occurrenceId });
  expect(request?.query).toEqual({ occurrence_id: "1648194360000" });
});

test.each([
  ["KDcuGIm1QgePTO8WbOqwIQ", "KDcuGIm1QgePTO8WbOqwIQ"],
  ["-cn1DHGRRTSOlnVwyZNhKw", "-cn1DHGRRTSOlnVwyZNhKw"],
  ["z8yCxjabcEFGHfp8uQ\u200b", "z8yCxjabcEFGHfp8uQ"],
  ["\ufeffo'brien+zoom@example.com", "o%27brien%2Bzoom%40example.com"],
  ["me", "me"],
])("the user %s is requested", async (userId, segment) => {
  const [request] = await requestsOf("getUser", { userId });
  expect(decodeURIComponent(request?.path ?? "")).toBe(`/v2/users/${decodeURIComponent(segment)}`);
});

test.each([
  ["in lower case", "8cfaf567-bf5a-4acc-b4f2-88b3d371aca5"],
  ["in braces", "{BFD67AB1-22D7-461F-8E78-DC1B3A1E1B3C}"],
])("a message is requested by an id %s", async (_, messageId) => {
  const inputs = { userId: "me", toChannel: "abc@conference.xmpp.zoom.us", messageId };
  const [request] = await requestsOf("deleteChatMessage", inputs);
  expect(request?.path).toBe(`/v2/chat/users/me/messages/${encodeURIComponent(messageId)}`);
});

describe("ids in paths", () => {
  const meeting = fixture("getMeeting").exchanges[0]?.response ?? { status: 599 };
  test.each([
    ["876 3473 0132", "87634730132"],
    ["876-3473-0132", "87634730132"],
    [87634730132, "87634730132"],
    ["4444AAAiAAAAAiAiAiiAii==", "4444AAAiAAAAAiAiAiiAii%3D%3D"],
    ["/ajXp112QmuoKj4854875==", "%252FajXp112QmuoKj4854875%253D%253D"],
    ["ab//cd+ef==", "ab%252F%252Fcd%252Bef%253D%253D"],
    ["ab/cd==", "ab%2Fcd%3D%3D"],
  ])("%s is requested as %s", async (meetingId, segment) => {
    const requests = replay(meeting);
    await run("getMeeting", { meetingId });
    expect(requests[0]?.path).toBe(`/v2/meetings/${segment}`);
  });

  test.each([
    ["that is blank", ""],
    ["of spaces", "  "],
    ["of a dot", "."],
    ["of two dots", ".."],
  ])("the user id %s is rejected before a request", async (_, userId) => {
    const requests = replay();
    for (const action of ["getUser", "deleteUser", "listMeetings"]) {
      expect((await failure(action, { userId })).message).toMatch(/^User Id (must be|is required)/);
    }
    expect(requests).toEqual([]);
  });
});
