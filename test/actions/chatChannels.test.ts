import { failure } from "../support/component";
import { replay } from "../support/replay";
import { requestsOf } from "../support/requests";

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
    "rejects the member %j before a request",
    async (memberId) => {
      const requests = replay();
      const { message } = await failure("removeChannelMember", { channelId: "c", memberId });
      expect(message).toMatch(/^Member Id must be a member's id or email address/);
      expect(requests).toEqual([]);
    },
  );
});
