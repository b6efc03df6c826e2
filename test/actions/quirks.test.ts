import { failure, run } from "../support/component";
import { fixture } from "../support/fixtures";
import { replay } from "../support/replay";

const ok = (body: unknown) => ({ status: 200, body });

describe("List User's Recordings", () => {
  afterEach(() => void jest.useRealTimers());

  test.each([
    ["2026-11-24T23:59:59Z", [["2026-10-24", "2026-11-24"]]],
    ["2027-01-01T00:00:00Z", [["2026-12-01", "2027-01-01"]]],
    // From the last of February to the last of March is more than Zoom may take for a month.
    [
      "2026-03-31T00:00:00Z",
      [
        ["2026-02-28", "2026-03-28"],
        ["2026-03-29", "2026-03-31"],
      ],
    ],
  ])("on %s asks for %j", async (now, ranges) => {
    jest.useFakeTimers({ now: new Date(now), advanceTimers: true });
    const requests = replay(...ranges.map(() => ok({ meetings: [] })));
    await run("listUsersRecordings", { userId: "me" });
    expect(requests.map(({ query }) => [query?.from, query?.to])).toEqual(ranges);
  });
});

describe("List User's Chat Messages", () => {
  const channels = (...ids: string[]) => ok({ channels: ids.map((id) => ({ id })) });
  const messages = (...ids: string[]) => ok({ messages: ids.map((id) => ({ id })) });

  test("reads every channel and names each message's", async () => {
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

  test("of a user without channels is an empty list", async () => {
    replay(channels());
    expect(await run("listUsersChatMessages", { userId: "me" })).toMatchObject({ messages: [] });
  });

  test("fails whole when one channel fails", async () => {
    replay(channels("c1", "c2"), messages("m1"), {
      status: 400,
      body: { code: 300, message: "No." },
    });
    expect((await failure("listUsersChatMessages", { userId: "me" })).message).toContain("No.");
  });
});

describe("Get Accounts Phone Recordings", () => {
  const recordings = ok({
    recordings: [
      { id: "r1", owner: { id: "u1" } },
      { id: "r2", owner: { id: "u2" } },
      { id: "r3" },
      { id: "r4", owner: { id: "u1" } },
    ],
  });

  test("of “me” are the whole account's", async () => {
    replay(recordings);
    expect(await run("getAccountsPhoneRecordings", { userId: "me" })).toMatchObject({
      total_records: 4,
    });
  });

  test("are narrowed to an owner by id", async () => {
    const requests = replay(recordings);
    expect(await run("getAccountsPhoneRecordings", { userId: "u1" })).toMatchObject({
      page_size: 2,
      total_records: 2,
      recordings: [{ id: "r1" }, { id: "r4" }],
    });
    expect(requests).toHaveLength(1);
  });

  test("are narrowed to an owner by email address, which Zoom is asked for", async () => {
    const requests = replay(ok({ id: "u2" }), recordings);
    expect(await run("getAccountsPhoneRecordings", { userId: "b@example.com" })).toMatchObject({
      recordings: [{ id: "r2" }],
    });
    expect(requests[0]?.path).toBe("/v2/users/b%40example.com");
  });
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
  ])("%s is asked for as %s", async (meetingId, segment) => {
    const requests = replay(meeting);
    await run("getMeeting", { meetingId });
    expect(requests[0]?.path).toBe(`/v2/meetings/${segment}`);
  });

  test.each(["", "  ", ".", ".."])("%j is refused before a request", async (userId) => {
    const requests = replay();
    for (const action of ["getUser", "deleteUser", "listMeetings"]) {
      expect((await failure(action, { userId })).message).toMatch(/^User Id must be/);
    }
    expect(requests).toEqual([]);
  });
});

describe("meetings", () => {
  const created = { status: 201, body: { id: 1 } };
  const body = async (inputs: Record<string, unknown>) => {
    const requests = replay(created);
    await run("createMeeting", { userId: "me", ...inputs });
    return requests[0]?.body as Record<string, unknown>;
  };

  test("that recur without a type become recurring with fixed time", async () => {
    expect(await body({ recurrence: "1" })).toMatchObject({ type: 8, recurrence: { type: 1 } });
  });

  test("that do not recur send no recurrence, whatever days are left in the form", async () => {
    const sent = await body({ weeklyDay: "1", monthlyDay: "3", repeatInterval: "2" });
    expect(sent).not.toHaveProperty("recurrence");
    expect(sent).not.toHaveProperty("type");
  });

  test.each([
    ["2021-12-15T12:02:00Z", "2021-12-15T12:02:00Z"],
    ["2021-12-15T12:02", "2021-12-15T12:02:00"],
    ["2021-12-15T12:02:00+02:00", "2021-12-15T10:02:00Z"],
    ["2021-12-15T12:02:00.123-0500", "2021-12-15T17:02:00Z"],
    [new Date("2021-12-15T12:02:00Z"), "2021-12-15T12:02:00Z"],
  ])("start at %s as %s", async (startTime, start_time) => {
    expect(await body({ startTime })).toMatchObject({ start_time });
  });

  test("end their recurrence in UTC", async () => {
    const endDateTime = "2022-11-25T12:00";
    expect(await body({ recurrence: "1", endDateTime })).toMatchObject({
      recurrence: { end_date_time: "2022-11-25T12:00:00Z" },
    });
  });
});

test("a user's update neither sends the email address nor how the user was created", async () => {
  const requests = replay({ status: 204 });
  const user = { email: "a@example.com", firstName: "A", lastName: "B", userType: "1" };
  expect(await run("updateUser", { userId: "me", ...user })).toEqual({});
  expect(requests[0]?.body).toEqual({ first_name: "A", last_name: "B", type: 1 });
});

test("a user's removal asks for nothing that cannot be undone", async () => {
  const requests = replay({ status: 204 });
  expect(await run("deleteUser", { userId: "a@example.com" })).toEqual({});
  expect(requests).toEqual([{ method: "DELETE", path: "/v2/users/a%40example.com" }]);
});

test("a new user is created by email unless something else is chosen", async () => {
  const requests = replay({ status: 201, body: { id: "u" } });
  const user = { email: "a@example.com", firstName: "A", lastName: "B", userType: "1" };
  await run("createUser", { ...user, userAction: undefined });
  expect(requests[0]?.body).toMatchObject({ action: "create" });
});
