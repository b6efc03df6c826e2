import { actions } from "../../src/actions";
import { failure } from "../support/component";
import { replay } from "../support/replay";
import { requestsOf } from "../support/requests";

/** What is wrong with a value of an input, `undefined` if it is accepted. */
function problemOf(action: string, key: string, value: unknown): string | undefined {
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
  expect(impossible.map((value) => problemOf(action, key, value))).toEqual(
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
  const problems = impossible.map((value) => problemOf(action, key, ["1648194360000", value]));
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
  ["deleteMeeting", { meetingId: "1", occurrenceId: 1648194360000 }],
  ["deleteMeeting", { meetingId: "1", occurrenceId: " 1648194360000\u200b" }],
])("%s sends the digits of an occurrence", async (action, inputs) => {
  const [request] = await requestsOf(action, inputs);
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

test.each(["8cfaf567-bf5a-4acc-b4f2-88b3d371aca5", "{BFD67AB1-22D7-461F-8E78-DC1B3A1E1B3C}"])(
  "the message %s is requested",
  async (messageId) => {
    const inputs = { userId: "me", toChannel: "abc@conference.xmpp.zoom.us", messageId };
    const [request] = await requestsOf("deleteChatMessage", inputs);
    expect(request?.path).toBe(`/v2/chat/users/me/messages/${encodeURIComponent(messageId)}`);
  },
);
