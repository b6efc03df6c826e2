import { failure, run } from "../support/component";
import { sandboxConnection, useSandbox } from "../support/sandbox";

type Data = Record<string, unknown>;

const sandbox = useSandbox();

const ask = (action: string, inputs: Data) =>
  run(action, { connection: sandboxConnection, userId: "me", ...inputs }) as Promise<Data>;
const refused = async (action: string, inputs: Data) =>
  (await failure(action, { connection: sandboxConnection, userId: "me", ...inputs })).message;

test("a channel is created, read, changed and deleted", async () => {
  const { id } = await ask("createChannel", { userId: "me", name: "News", type: "3" });
  const channelId = String(id);
  const channelSettings = { posting_permissions: 2 };
  await ask("updateChannel", { channelId, name: "Old News", channelSettings });
  await ask("updateChannel", { channelId, channelSettings: { mention_all_permissions: 3 } });
  expect(await ask("getChannel", { channelId })).toEqual({
    id,
    name: "Old News",
    type: 3,
    channel_settings: { posting_permissions: 2, mention_all_permissions: 3 },
  });
  await ask("deleteChannel", { channelId });
  for (const action of ["getChannel", "updateChannel", "deleteChannel"]) {
    expect(await refused(action, { channelId })).toContain(
      "HTTP 404, code 4130: Channel does not exist",
    );
  }
});

test("a member is removed by id or email address, and only once", async () => {
  const members = ["user1@example.com", "user2@example.com"];
  const channel = { userId: "me", name: "Team", type: "1", memberEmails: members };
  const { id: channelId } = await ask("createChannel", channel);
  const list = async () => (await ask("listChannelMembers", { channelId })).members as Data[];
  const [, first] = await list();
  await ask("removeChannelMember", { channelId, memberId: first?.id });
  await ask("removeChannelMember", { channelId, memberId: members[1] });
  expect(await list()).toMatchObject([{ role: "owner" }]);
  const again = { channelId, memberId: members[1] };
  expect(await refused("removeChannelMember", again)).toContain("code 5301");
});

async function sendMessage(replies = 0, secondsApart = 1) {
  const toChannel = sandbox().world.channels[1]?.id;
  const { id } = await ask("sendChatMessage", { toChannel, message: "Lunch?" });
  const { messages = [] } = sandbox().world.channels[1] ?? {};
  for (let index = 0; index < replies; index += 1) {
    messages.push({
      id: `r${index}`,
      message: `Reply ${index}`,
      reply_main_message_id: id,
      timestamp: Date.parse("2026-01-01T00:00:00.500Z") + index * secondsApart * 1000,
    });
  }
  return { messageId: String(id), toChannel };
}
const from = "2026-01-01T00:00:00Z";

test("a reaction is added once and removed again", async () => {
  const place = await sendMessage();
  const react = (action: string) =>
    ask("reactToChatMessage", { ...place, action, emoji: "U+1F600" });
  await react("add");
  await react("add");
  expect(await ask("getChatMessage", place)).toMatchObject({
    message: "Lunch?",
    reactions: [{ emoji: "U+1F600", total_count: 1 }],
  });
  await react("remove");
  expect(await ask("getChatMessage", place)).toMatchObject({ reactions: [] });
});

test.each(["getChatMessage", "getChatThread", "reactToChatMessage"])(
  "%s says so if there is no such message",
  async (action) => {
    const { toChannel } = await sendMessage();
    const inputs = { toChannel, messageId: "x", from, action: "add", emoji: "😀" };
    expect(await refused(action, inputs)).toContain("HTTP 404, code 4131: Message does not");
    expect(await refused(action, { ...inputs, toChannel: "x" })).toContain("code 4130");
  },
);

test("a reply to a reply is not sent", async () => {
  const { messageId, toChannel } = await sendMessage(1);
  const reply = { toChannel, message: "Yes", replyMainMessageId: messageId };
  await ask("sendChatMessage", reply);
  const nested = { ...reply, replyMainMessageId: "r0" };
  expect(await refused("sendChatMessage", nested)).toContain("code 5402");
});

describe.each([
  ["oldest first", "asc", (index: number) => index],
  ["newest first", "desc", (index: number) => 249 - index],
] as const)("a thread of 250 replies, %s,", (_, sort, at) => {
  test.each([1, 0.5, 0.011])("has each reply once, %d seconds apart", async (secondsApart) => {
    const place = await sendMessage(250, secondsApart);
    const { messages, total_records } = await ask("getChatThread", { ...place, from, sort });
    const [main] = (messages as Data[]).filter(({ is_reply }) => !is_reply);
    expect(main).toMatchObject({ message: "Lunch?" });
    const replies = (messages as Data[]).filter(({ is_reply }) => is_reply);
    expect(replies.map(({ msg_id }) => msg_id)).toEqual(
      Array.from({ length: 250 }, (_, index) => `r${at(index)}`),
    );
    expect(total_records).toBe(251);
  });

  test.each([1, 99, 100, 101, 249, 250, 251])("has at most Limit %d replies", async (limit) => {
    const place = await sendMessage(250);
    const inputs = { ...place, from, sort, limit };
    const { messages } = await ask("getChatThread", { ...inputs, needMainMessage: "false" });
    const expected = Array.from({ length: Math.min(limit, 250) }, (_, index) => `r${at(index)}`);
    expect((messages as Data[]).map(({ msg_id }) => msg_id)).toEqual(expected);
    const pages = sandbox().received.filter(({ url }) => url.includes("/thread"));
    expect(pages.length).toBeLessThanOrEqual(Math.ceil((limit + 1) / 99));
  });
});

test("has the message that begins the thread once, whatever Limit is", async () => {
  const place = await sendMessage(150);
  for (const limit of [1, 120, 200]) {
    const { messages } = await ask("getChatThread", { ...place, from, limit });
    const mains = (messages as Data[]).filter(({ is_reply }) => !is_reply);
    expect([mains.length, (messages as Data[]).length]).toEqual([1, Math.min(limit, 150) + 1]);
  }
});

test("has the replies from From to To only", async () => {
  const place = await sendMessage(250);
  const range = { from: "2026-01-01T00:00:10Z", to: "2026-01-01T00:02:20Z" };
  for (const sort of ["asc", "desc"]) {
    const { messages } = await ask("getChatThread", {
      ...place,
      ...range,
      sort,
      needMainMessage: "false",
    });
    const ids = (messages as Data[]).map(({ msg_id }) => Number(String(msg_id).slice(1)));
    expect(ids.sort((a, b) => a - b)).toEqual(Array.from({ length: 130 }, (_, i) => i + 10));
  }
});

test.each([
  ["oldest first", "asc", 0.001],
  ["newest first", "desc", 0.001],
  ["all at the same time", "desc", 0],
])("fails if one second has more replies than a page, %s", async (_, sort, secondsApart) => {
  const place = await sendMessage(250, secondsApart);
  expect(await refused("getChatThread", { ...place, from, sort })).toContain(
    "100 or more replies were sent at ",
  );
  expect(sandbox().received.length).toBeLessThan(10);
});

test("reports the progress if a page fails", async () => {
  const place = await sendMessage(250);
  sandbox().intercept(
    (_, response) => {
      const page = Array.from({ length: 100 }, (_, index) => ({
        msg_id: index,
        is_reply: true,
        timestamp: Date.parse(from) + index * 1000,
      }));
      response.end(JSON.stringify({ total: 250, messages: page }));
    },
    (_, response) => response.writeHead(400).end('{"code":300,"message":"No."}'),
  );
  expect(await refused("getChatThread", { ...place, from, sort: "asc" })).toMatch(
    /No\. Failed on page 2 after 100 records\. No records were returned\.$/,
  );
});

test("a thread without messages is empty", async () => {
  const place = await sendMessage();
  sandbox().intercept((_, response) => response.end('{"total":0}'));
  expect(await ask("getChatThread", { ...place, from })).toMatchObject({ messages: [] });
});

test("asks for what is needed of each message alone", async () => {
  const place = await sendMessage(1);
  await ask("reactToChatMessage", { ...place, action: "add", emoji: "😀" });
  const { messages } = await ask("getChatThread", { ...place, from, needEmoji: "true" });
  expect((messages as Data[]).at(-1)).toMatchObject({ reactions: [{ emoji_id: "U+1F600" }] });
  const thread = sandbox().received.filter(({ url }) => url.includes("/thread"));
  expect(thread[0]?.url).not.toMatch(/need_(attachment|rich_text|at_items|main_message)/);
});

test("rejects a range that ends before it begins", async () => {
  const range = { from, to: "2025-12-31T23:59:59Z" };
  expect(await refused("getChatThread", { messageId: "m", toChannel: "c", ...range })).toContain(
    "From must not be after To",
  );
});
