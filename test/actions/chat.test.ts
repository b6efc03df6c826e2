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

describe.each([
  ["sendChatMessage", { userId: "me", message: "Hello" }],
  ["updateChatMessage", { userId: "me", messageId: "m", message: "Hello" }],
  ["deleteChatMessage", { userId: "me", messageId: "m" }],
])("%s", (action, inputs) => {
  test.each([
    [{ toContact: "a@example.com" }, { to_contact: "a@example.com" }],
    [{ toChannel: "c1", toContact: " " }, { to_channel: "c1" }],
  ])("goes to %j alone", async (place, sent) => {
    const [request] = await requestsOf(action, { ...inputs, ...place });
    const { to_contact, to_channel } = { ...(request?.body as object), ...request?.query } as {
      to_contact?: string;
      to_channel?: string;
    };
    expect({ to_contact, to_channel }).toEqual(sent);
  });

  test.each([
    [
      { toContact: "a@example.com", toChannel: "c1" },
      'To Contact cannot be combined with To Channel; leave one of them blank. Got "a@example.com" and "c1".',
    ],
    [{}, "To Contact or To Channel is required."],
    [{ toContact: "", toChannel: " " }, "To Contact or To Channel is required."],
  ])("rejects %j before a request", async (place, message) => {
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
