import { run } from "../support/component";
import { replay } from "../support/replay";

describe("Limit", () => {
  const page = (size: number, next_page_token: string) => ({
    status: 200,
    body: { users: Array.from({ length: size }, (_, id) => ({ id })), next_page_token },
  });

  test("requests no larger page than the limit", async () => {
    const requests = replay(page(2, "t"));
    expect(await run("listUsers", { limit: "2" })).toMatchObject({ total_records: 2 });
    expect(requests.map(({ query }) => query)).toEqual([{ page_size: "2" }]);
  });

  test("stops in the middle of a page", async () => {
    const requests = replay(page(300, "t1"), page(300, "t2"), page(300, ""));
    expect(await run("listUsers", { limit: "301" })).toMatchObject({ page_size: 301 });
    expect(requests).toHaveLength(2);
  });

  test("reads channels one after another until there are enough messages", async () => {
    const requests = replay(
      { status: 200, body: { channels: [{ id: "c1" }, { id: "c2" }, { id: "c3" }] } },
      { status: 200, body: { messages: [{ id: "m1" }] } },
      { status: 200, body: { messages: [{ id: "m2" }, { id: "m3" }] } },
    );
    expect(await run("listUsersChatMessages", { userId: "me", limit: "2" })).toMatchObject({
      messages: [
        { id: "m1", channel_id: "c1" },
        { id: "m2", channel_id: "c2" },
      ],
    });
    expect(requests).toHaveLength(3);
  });

  test.each([
    ["listMeetings", "meetings", { userId: "me" }],
    ["listMeetingRegistrants", "registrants", { meetingId: "1" }],
    ["listWebinarRegistrants", "registrants", { webinarId: "1" }],
    ["listWebinars", "webinars", { userId: "me" }],
    ["listWebinarParticipants", "participants", { webinarId: "1" }],
    ["listWebinarPanelists", "panelists", { webinarId: "1" }],
    ["listGroups", "groups", {}],
    ["listGroupMembers", "members", { groupId: "g" }],
    ["listUsersSchedulers", "schedulers", { userId: "me" }],
    ["listUsersAssistants", "assistants", { userId: "me" }],
    ["listMeetingTemplates", "templates", { userId: "me" }],
    ["listWebinarTemplates", "templates", { userId: "me" }],
    ["listTrackingFields", "tracking_fields", {}],
    ["listMeetingPolls", "polls", { meetingId: "1" }],
    ["listWebinarPolls", "polls", { webinarId: "1" }],
    ["listPastMeetingParticipants", "participants", { meetingId: "1" }],
    ["listUsersRecordings", "meetings", { userId: "me" }],
    ["getPhoneRecordings", "recordings", { userId: "me" }],
    ["getUsersPhoneRecordings", "recordings", { userId: "me" }],
    ["getAccountsPhoneRecordings", "recordings", { userId: "me" }],
    ["listUsersChannels", "channels", { userId: "me" }],
    ["listCallHistory", "call_history", {}],
    ["listUsersCallHistory", "call_elements", { userId: "me" }],
    ["listUsersVoicemails", "voice_mails", { userId: "me" }],
    ["listPhoneUsers", "users", {}],
    ["listSmsSessions", "sms_sessions", {}],
    ["listSmsMessages", "sms_histories", { sessionId: "s" }],
    ["listChannelMembers", "members", { channelId: "c" }],
    ["searchContacts", "contacts", { searchKey: "a" }],
  ])("applies to %s", async (action, key, inputs) => {
    const requests = replay({
      status: 200,
      body: {
        [key]: [
          { id: 1, uuid: 1 },
          { id: 2, uuid: 2 },
        ],
        next_page_token: "t",
      },
    });
    const list = (await run(action, { ...inputs, limit: 1 })) as Record<string, unknown[]>;
    expect(list[key]).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });
});
