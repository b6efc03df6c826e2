import { failure, run } from "../support/component";
import { replay } from "../support/replay";
import { requestsOf } from "../support/requests";

const ok = (body: unknown) => ({ status: 200, body });

describe("List User's Chat Messages", () => {
  const channels = (...ids: string[]) => ok({ channels: ids.map((id) => ({ id })) });
  const messages = (...ids: string[]) => ok({ messages: ids.map((id) => ({ id })) });

  test("reads every channel and adds its id to each message", async () => {
    const requests = replay(channels("c1", "c2"), messages("m1", "m2"), messages("m3"));
    expect(await run("listUsersChatMessages", { userId: "me" })).toMatchObject({
      total_records: 3,
      messages: [
        { id: "m1", channel_id: "c1" },
        { id: "m2", channel_id: "c1" },
        { id: "m3", channel_id: "c2" },
      ],
    });
    expect(requests.map(({ query }) => query)).toEqual([
      { page_size: "50" },
      { page_size: "50", to_channel: "c1" },
      { page_size: "50", to_channel: "c2" },
    ]);
  });

  test("returns an empty list for a user without channels", async () => {
    replay(channels());
    expect(await run("listUsersChatMessages", { userId: "me" })).toMatchObject({ messages: [] });
  });

  test("fails if one channel fails", async () => {
    replay(channels("c1", "c2"), messages("m1"), {
      status: 400,
      body: { code: 300, message: "No." },
    });
    expect((await failure("listUsersChatMessages", { userId: "me" })).message).toContain("No.");
  });
});

const message = { userId: "me", messageId: "m" };

describe.each([
  ["sendChatMessage", { userId: "me", message: "Hello" }],
  ["updateChatMessage", { ...message, message: "Hello" }],
  ["deleteChatMessage", message],
  ["getChatMessage", message],
  ["getChatThread", { ...message, from: "2026-01-01T00:00:00Z" }],
  ["reactToChatMessage", { ...message, action: "add", emoji: "U+1F600" }],
])("%s", (action, inputs) => {
  test.each([
    ["a contact", { toContact: "a@example.com" }, { to_contact: "a@example.com" }],
    ["a channel", { toChannel: "c1", toContact: " " }, { to_channel: "c1" }],
  ])("goes to %s alone", async (_, place, sent) => {
    const [request] = await requestsOf(action, { ...inputs, ...place });
    const { to_contact, to_channel } = { ...(request?.body as object), ...request?.query } as {
      to_contact?: string;
      to_channel?: string;
    };
    expect({ to_contact, to_channel }).toEqual(sent);
  });

  test.each([
    [
      "a contact together with a channel",
      { toContact: "a@example.com", toChannel: "c1" },
      'To Contact cannot be combined with To Channel; leave one of them blank. Got "a@example.com" and "c1".',
    ],
    ["no place", {}, "To Contact or To Channel is required."],
    ["blank places", { toContact: "", toChannel: " " }, "To Contact or To Channel is required."],
  ])("rejects %s before a request", async (_, place, message) => {
    const requests = replay();
    expect(await failure(action, { ...inputs, ...place })).toMatchObject({
      name: "InputError",
      message,
    });
    expect(requests).toEqual([]);
  });
});

describe("Send Chat Message", () => {
  const message = { userId: "me", message: "Hello", toChannel: "c1" };
  const body = async (inputs: object) =>
    (await requestsOf("sendChatMessage", { ...message, ...inputs }))[0]?.body;

  test.each([
    ["2027-01-31T09:30", "2027-01-31T09:30:00Z"],
    ["2027-01-31T09:30:00-05:00", "2027-01-31T14:30:00Z"],
  ])("schedules %s in UTC", async (scheduledTime, scheduled_time) => {
    expect(await body({ scheduledTime })).toMatchObject({ scheduled_time });
  });

  test("sends nothing for blank lists", async () => {
    expect(await body({ atItems: "[]", richText: "", fileIds: [] })).toEqual({
      message: "Hello",
      to_channel: "c1",
    });
  });

  test("mentions everyone without a contact", async () => {
    const atItems = [{ at_type: 2, start_position: 0, end_position: 3 }];
    expect(await body({ atItems })).toMatchObject({ at_items: atItems });
  });
});

type Data = Record<string, unknown>;

describe("Update Channel", () => {
  const body = async (inputs: Data) =>
    (await requestsOf("updateChannel", { channelId: "c", ...inputs }))[0]?.body;

  test.each([
    ["the name alone", { name: " New " }, { name: "New" }],
    ["the type alone", { type: "5" }, { type: 5 }],
    [
      "a setting alone",
      { channelSettings: '{"mention_all_permissions": 2}' },
      { channel_settings: { mention_all_permissions: 2 } },
    ],
    ["nothing for blank inputs", { name: " ", type: "", channelSettings: "{}" }, {}],
  ])("sends %s", async (_, inputs, sent) => {
    expect(await body(inputs)).toEqual(sent);
  });

  const designated = (...members: object[]) => ({
    channelSettings: { posting_permissions: 3, designated_posting_members: members },
  });

  test("sends the members who may post, by user id or member id", async () => {
    const members = designated({ user_id: "u" }, { member_id: "m" });
    expect(await body(members)).toEqual({ channel_settings: members.channelSettings });
  });

  test.each([
    ["a type that only new channels have", { type: "4" }, "Type must be one of"],
    ["an unknown setting", { channelSettings: { color: 1 } }, 'unknown field "color"'],
    [
      "a permission that does not exist",
      { channelSettings: { posting_permissions: 4 } },
      'from 1 to 3 for "posting_permissions"',
    ],
    [
      "members who may post where everyone may",
      { channelSettings: { designated_posting_members: [{ user_id: "u" }] } },
      'Channel Settings must have 3 for "posting_permissions" together with "designated_posting_members".',
    ],
    [
      "a member with two ids",
      designated({ user_id: "u" }, { user_id: "u", member_id: "m" }),
      'Channel Settings designated_posting_members item 2 must have either "user_id" or "member_id".',
    ],
    ["a member without an id", designated({}), 'item 1 must have either "user_id" or "member_id"'],
  ])("rejects %s before a request", async (_, inputs, problem) => {
    const requests = replay();
    const { message } = await failure("updateChannel", { channelId: "c", ...inputs });
    expect(message).toContain(problem);
    expect(requests).toEqual([]);
  });
});

describe("Remove Channel Member", () => {
  test.each([
    ["a@example.com", "a%40example.com"],
    ["R4VM29Oj0/fVM2//x", "R4VM29Oj0%252FfVM2%252F%252Fx"],
  ])("removes %s, whose id is one segment of the path", async (memberId, segment) => {
    const [request] = await requestsOf("removeChannelMember", { channelId: "c", memberId });
    expect(request?.path).toBe(`/v2/chat/channels/c/members/${segment}`);
  });

  test.each(["..", "a/../b", "not an id"])(
    'rejects the member "%s" before a request',
    async (memberId) => {
      const requests = replay();
      const { message } = await failure("removeChannelMember", { channelId: "c", memberId });
      expect(message).toMatch(/^Member Id must be a member's id or email address/);
      expect(requests).toEqual([]);
    },
  );
});

describe("React to Chat Message", () => {
  const reaction = { ...message, action: "add", toChannel: "c" };

  test.each([
    ["U+1F600", "U+1F600", "U+1F600"],
    ["u+1f44d between spaces", " u+1f44d  ", "U+1F44D"],
    ["U+1F44D U+1F3FB", "U+1F44D U+1F3FB", "U+1F44D U+1F3FB"],
    ["😀", "😀", "U+1F600"],
    ["👍🏻", "👍🏻", "U+1F44D U+1F3FB"],
    ["❤️", "❤️", "U+2764 U+FE0F"],
    ["🇩🇪", "🇩🇪", "U+1F1E9 U+1F1EA"],
    ["3️⃣", "3️⃣", "U+0033 U+FE0F U+20E3"],
    ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦", "U+1F469 U+200D U+1F469 U+200D U+1F467 U+200D U+1F466"],
  ])("sends the emoji %s as %s", async (_, emoji, sent) => {
    const [request] = await requestsOf("reactToChatMessage", { ...reaction, emoji });
    expect(request?.body).toEqual({ action: "add", emoji: sent, to_channel: "c" });
  });

  test("sends a custom emoji with its id", async () => {
    const custom = { customEmoji: "true", customEmojiId: "e-1" };
    const [request] = await requestsOf("reactToChatMessage", { ...reaction, ...custom });
    const sent = { action: "add", custom_emoji: true, custom_emoji_id: "e-1", to_channel: "c" };
    expect(request?.body).toEqual(sent);
  });

  test.each([
    ["a name", { emoji: ":smile:" }, /^Emoji must be one emoji/],
    ["text", { emoji: "a" }, /^Emoji must be one emoji/],
    ["two emoji", { emoji: "😀😀" }, /^Emoji must be one emoji/],
    ["a long text", { emoji: "😀".repeat(100_000) }, /^Emoji must be one emoji/],
    ["a number beyond Unicode", { emoji: "U+110000" }, /^Emoji must have code points up to/],
    ["no emoji", {}, /^Emoji is required unless Custom Emoji is on\.$/],
    ["no id", { customEmoji: "true" }, /^Custom Emoji Id is required when Custom Emoji is on\.$/],
    ["an id alone", { customEmojiId: "e" }, /^Custom Emoji must be on when Custom Emoji Id/],
    [
      "both kinds",
      { emoji: "😀", customEmoji: "true", customEmojiId: "e" },
      /^Emoji must be blank when Custom Emoji is on\.$/,
    ],
    ["another action", { emoji: "😀", action: "toggle" }, /^Action must be one of "add"/],
  ])("rejects %s before a request", async (_, inputs, problem) => {
    const requests = replay();
    const { message } = await failure("reactToChatMessage", { ...reaction, ...inputs });
    expect(message).toMatch(problem);
    expect(requests).toEqual([]);
  });
});
