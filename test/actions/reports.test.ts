import { failure, run } from "../support/component";
import { replay } from "../support/replay";

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
  jest.setSystemTime(new Date("2026-03-15T12:00:00Z"));
});
afterEach(() => jest.useRealTimers());

const ok = (body: object) => ({ status: 200, body });

describe("List User's Past Meetings", () => {
  const list = (inputs: object) => run("listUsersPastMeetings", { userId: "me", ...inputs });
  const page = (...uuids: string[]) =>
    ok({ meetings: uuids.map((uuid) => ({ uuid })), next_page_token: "" });

  test("lists the last month by default", async () => {
    const requests = replay(page());
    await list({});
    expect(requests.map(({ query }) => query)).toEqual([
      { from: "2026-02-15", to: "2026-03-15", page_size: "300" },
    ]);
  });

  test("reads a longer range a month at a time, none missing and none twice", async () => {
    const requests = replay(page("a", "b"), page("b", "c"), page("d"));
    const result = await list({ from: "2026-01-01", to: "2026-03-10", type: "past" });
    expect(result).toMatchObject({
      total_records: 4,
      meetings: [{ uuid: "a" }, { uuid: "b" }, { uuid: "c" }, { uuid: "d" }],
    });
    expect(requests.map(({ query }) => [query?.from, query?.to, query?.type])).toEqual([
      ["2026-01-01", "2026-02-01", "past"],
      ["2026-02-02", "2026-03-02", "past"],
      ["2026-03-03", "2026-03-10", "past"],
    ]);
  });

  test("keeps both sessions of a user who joined a meeting twice", async () => {
    const meetings = ["2026-03-01T09:00:00Z", "2026-03-01T10:00:00Z"].map((join_time) => ({
      uuid: "a",
      join_time,
    }));
    replay(ok({ meetings, next_page_token: "" }));
    expect(await list({ type: "pastJoined" })).toMatchObject({ meetings });
  });
});

describe("List Host Reports", () => {
  const totals = { total_meetings: 34, total_participants: 56, total_meeting_minutes: 345 };

  test("lists the last month by default, with Zoom's totals", async () => {
    const range = { from: "2026-02-15", to: "2026-03-15" };
    const requests = replay(
      ok({ ...range, ...totals, users: [{ id: "a" }], next_page_token: "t" }),
      ok({ ...range, total_meetings: 0, users: [{ id: "b" }], next_page_token: "" }),
    );
    expect(await run("listHostReports", {})).toEqual({
      ...range,
      ...totals,
      page_count: 1,
      page_number: 1,
      page_size: 2,
      total_records: 2,
      next_page_token: "",
      users: [{ id: "a" }, { id: "b" }],
    });
    expect(requests[0]?.query).toEqual({ ...range, page_size: "300" });
  });

  test.each([
    [
      "from day to day",
      { from: "2026-01-01", to: "2026-02-01" },
      { from: "2026-01-01", to: "2026-02-01" },
    ],
    ["up to To", { to: "2026-03-31" }, { from: "2026-03-01", to: "2026-03-31" }],
    ["from From to today", { from: "2026-03-01" }, { from: "2026-03-01", to: "2026-03-15" }],
  ])("accepts a range of a month %s", async (_, inputs, query) => {
    const requests = replay(ok({ users: [] }));
    await run("listHostReports", inputs);
    expect(requests[0]?.query).toEqual({ ...query, page_size: "300" });
  });

  test.each([
    [
      "a range of a month and a day",
      { from: "2026-01-01", to: "2026-02-02" },
      "From must be at most a month before To (2026-02-02)",
    ],
    [
      "a range from last year to today",
      { from: "2025-12-01" },
      "From must be at most a month before To (2026-03-15)",
    ],
    [
      "a range that ends before it begins",
      { from: "2026-02-02", to: "2026-01-01" },
      "From must not be after To (2026-01-01)",
    ],
  ])("rejects %s, whose figures cannot be added up", async (_, inputs, message) => {
    const requests = replay();
    expect((await failure("listHostReports", inputs)).message).toContain(message);
    expect(requests).toEqual([]);
  });
});

describe.each([
  ["listMeetingReportParticipants", "meetingId"],
  ["listWebinarReportParticipants", "webinarId"],
])("Group By Participant of %s", (action, id) => {
  const session = (name: string, hour: number) => ({
    name,
    join_time: `2026-03-01T0${hour}:00:00Z`,
    leave_time: `2026-03-01T0${hour}:30:00Z`,
  });
  const pages = () =>
    replay(
      ok({ participants: [session("Jane", 1), session("John", 1)], next_page_token: "t" }),
      ok({ participants: [session("Jane", 2), session("Jim", 2)], next_page_token: "" }),
    );

  test("groups sessions of all pages, before the limit applies", async () => {
    const requests = pages();
    const inputs = { [id]: "1", groupByParticipant: "true", limit: "2" };
    expect(await run(action, inputs)).toMatchObject({
      total_records: 2,
      participants: [
        { name: "Jane", sessions: 2, duration: 3600 },
        { name: "John", sessions: 1, duration: 1800 },
      ],
    });
    expect(requests).toHaveLength(2);
  });

  test("is off by default: Zoom's entries are unchanged", async () => {
    pages();
    expect(await run(action, { [id]: "1", limit: "3" })).toMatchObject({
      participants: [session("Jane", 1), session("John", 1), session("Jane", 2)],
    });
  });
});

test.each([
  ["a thirteenth month", { month: "13" }, "Month must be a whole number from 1 to 12"],
  ["a year of two digits", { year: "26" }, "Year must be a whole number, at least 2011"],
])("Get Daily Report rejects %s", async (_, inputs, message) => {
  expect((await failure("getDailyReport", inputs)).message).toContain(message);
});

describe.each([
  ["listMeetingReportParticipants", "meetingId", "Meeting Id", "meetings"],
  ["listWebinarReportParticipants", "webinarId", "Webinar Id", "webinars"],
])("All Instances of %s", (action, id, label, kind) => {
  const instances = ok({
    [kind]: [
      { uuid: "b//==", start_time: "2026-03-08T09:00:00Z" },
      { uuid: "a==", start_time: "2026-03-01T09:00:00Z" },
    ],
  });
  const session = (name: string, day: string, minutes: number) => ({
    name,
    user_email: `${name}@example.com`,
    join_time: `2026-03-${day}T09:00:00Z`,
    leave_time: `2026-03-${day}T09:${minutes}:00Z`,
  });
  const first = ok({ participants: [session("jane", "01", 30), session("jim", "01", 30)] });
  const second = ok({ participants: [session("jane", "08", 15)] });
  const series = (inputs: object = {}) =>
    run(action, { [id]: "1", allInstances: "true", ...inputs });
  const a = { meeting_uuid: "a==", instance_start_time: "2026-03-01T09:00:00Z" };
  const b = { meeting_uuid: "b//==", instance_start_time: "2026-03-08T09:00:00Z" };

  test("reads each instance in order, and says which one an entry belongs to", async () => {
    const requests = replay(instances, first, second);
    expect(await series({ includeFields: "registrant_id", limit: "3" })).toMatchObject({
      total_records: 3,
      participants: [
        { name: "jane", ...a },
        { name: "jim", ...a },
        { name: "jane", ...b },
      ],
    });
    expect(requests.map(({ path }) => path)).toEqual([
      `/v2/past_${kind}/1/instances`,
      `/v2/report/${kind}/a%3D%3D/participants`,
      `/v2/report/${kind}/b%252F%252F%253D%253D/participants`,
    ]);
    expect(requests[2]?.query).toMatchObject({ include_fields: "registrant_id" });
  });

  test("reads no instance beyond the limit", async () => {
    const requests = replay(instances, first);
    expect(await series({ limit: "2" })).toMatchObject({ total_records: 2 });
    expect(requests).toHaveLength(2);
  });

  test("adds up over all instances with Group By Participant", async () => {
    replay(instances, first, second);
    expect(await series({ groupByParticipant: "true" })).toMatchObject({
      participants: [
        { name: "jane", sessions: 2, duration: 45 * 60, leave_time: "2026-03-08T09:15:00Z" },
        { name: "jim", sessions: 1, duration: 30 * 60, ...a },
      ],
    });
  });

  test("names an instance that Zoom has no report of, and reads the others", async () => {
    const none = { status: 404, body: { code: 3001, message: "Meeting does not exist: a==." } };
    replay(instances, none, second);
    expect(await series({ limit: "9" })).toMatchObject({
      participants: [{ name: "jane", ...b }],
      instances_without_report: [a],
    });
  });

  test("fails if an instance fails for another reason", async () => {
    replay(instances, { status: 400, body: { code: 4711, message: "No scope." } });
    expect((await failure(action, { [id]: "1", allInstances: "true", limit: "9" })).name).toBe(
      "ZoomApiError",
    );
  });

  test("says so if there is no past instance", async () => {
    replay(ok({ [kind]: [] }));
    const { name, message } = await failure(action, { [id]: "1", allInstances: "true" });
    expect([name, message]).toEqual([
      "ZoomUnavailableError",
      expect.stringMatching(/^(Meeting|Webinar) 1 has no past instances/),
    ]);
  });

  test("rejects a UUID, which is one instance, before a request", async () => {
    const requests = replay();
    const { message } = await failure(action, { [id]: "a==", allInstances: "true" });
    expect(message).toBe(
      `${label} must be a number when All Instances is on: a UUID is one instance of the series. Got "a==".`,
    );
    expect(requests).toEqual([]);
  });

  test("off, entries have no fields of an instance", async () => {
    replay(first);
    const { participants } = (await run(action, { [id]: "1" })) as { participants: object[] };
    for (const entry of participants) expect(entry).not.toHaveProperty("meeting_uuid");
  });
});
