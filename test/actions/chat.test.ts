import { failure, run } from "../support/component";
import { replay } from "../support/replay";

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
