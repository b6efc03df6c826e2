import { failure } from "../support/component";
import { replay } from "../support/replay";
import { requestsOf } from "../support/requests";

type Data = Record<string, unknown>;
const message = { userId: "me", messageId: "m" };

describe.each([
  ["getChatMessage", message],
  ["getChatThread", { ...message, from: "2026-01-01T00:00:00Z" }],
  ["reactToChatMessage", { ...message, action: "add", emoji: "U+1F600" }],
])("%s", (action, inputs) => {
  test.each([
    [{ toContact: "a@example.com" }, { to_contact: "a@example.com" }],
    [{ toChannel: "c1", toContact: " " }, { to_channel: "c1" }],
  ])("goes to %j alone", async (place, sent) => {
    const [request] = await requestsOf(action, { ...inputs, ...place });
    const { to_contact, to_channel } = {
      ...(request?.body as Data | undefined),
      ...request?.query,
    } as Data;
    expect({ to_contact, to_channel }).toEqual(sent);
  });

  test.each([
    [{ toContact: "a", toChannel: "c" }, "To Contact cannot be combined with To Channel"],
    [{}, "To Contact or To Channel is required"],
  ])("rejects %j before a request", async (place, problem) => {
    const requests = replay();
    expect((await failure(action, { ...inputs, ...place })).message).toContain(problem);
    expect(requests).toEqual([]);
  });
});

describe("React to Chat Message", () => {
  const reaction = { ...message, action: "add", toChannel: "c" };

  test.each([
    ["U+1F600", "U+1F600"],
    [" u+1f44d  ", "U+1F44D"],
    ["U+1F44D U+1F3FB", "U+1F44D U+1F3FB"],
    ["😀", "U+1F600"],
    ["👍🏻", "U+1F44D U+1F3FB"],
    ["❤️", "U+2764 U+FE0F"],
    ["🇩🇪", "U+1F1E9 U+1F1EA"],
    ["3️⃣", "U+0033 U+FE0F U+20E3"],
    ["👩‍👩‍👧‍👦", "U+1F469 U+200D U+1F469 U+200D U+1F467 U+200D U+1F466"],
  ])("sends the emoji %j as %s", async (emoji, sent) => {
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
