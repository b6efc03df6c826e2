import nock from "nock";
import { fixture } from "../../sandbox/fixture";
import { component, failure, run } from "../support/component";
import { replay } from "../support/replay";
import { requestsOf } from "../support/requests";

const ok = (body: unknown) => ({ status: 200, body });

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

  /** A response in which each list has a second record, with other ids. */
  const doubled = (body: unknown) =>
    Object.fromEntries(
      Object.entries(body as Record<string, unknown>).map(([name, value]) => {
        if (!Array.isArray(value) || typeof value[0] !== "object") return [name, value];
        const other = Object.entries(value[0]).map(([key, id]) => [
          key,
          /id$/i.test(key) ? `${id}1` : id,
        ]);
        return [name, [value[0], Object.fromEntries(other)]];
      }),
    );

  test("applies to every list", async () => {
    const lists = Object.keys(component.actions).filter((key) =>
      component.actions[key]?.inputs.some((input) => input.key === "limit"),
    );
    const count = async (action: string, limit?: number) => {
      nock.cleanAll();
      const { inputs, exchanges } = fixture(action);
      const responses = exchanges.map(({ response }) => response);
      replay(...responses.slice(0, -1), ok(doubled(responses.at(-1)?.body)));
      // Sessions of one participant would be one record.
      const options = { groupByParticipant: "false", limit };
      const result = (await run(action, { ...inputs, ...options })) as object;
      return Object.values(result).find(Array.isArray)?.length;
    };
    const counts: unknown[] = [];
    for (const action of lists) counts.push([action, await count(action), await count(action, 1)]);
    expect(counts).toEqual(lists.map((action) => [action, 2, 1]));
  });
});

describe("long ranges", () => {
  const recordings = (...uuids: string[]) => ({
    status: 200,
    body: { meetings: uuids.map((uuid) => ({ uuid })) },
  });
  const quarter = { userId: "me", from: "2026-01-01", to: "2026-03-31" };

  test("are read by month, in order, each day once", async () => {
    const requests = replay(recordings("a", "b"), recordings("c"), recordings("d"));
    expect(await run("listUsersRecordings", quarter)).toMatchObject({
      total_records: 4,
      meetings: [{ uuid: "a" }, { uuid: "b" }, { uuid: "c" }, { uuid: "d" }],
    });
    expect(requests.map(({ query }) => [query?.from, query?.to])).toEqual([
      ["2026-01-01", "2026-02-01"],
      ["2026-02-02", "2026-03-02"],
      ["2026-03-03", "2026-03-31"],
    ]);
  });

  test("return a recording once if two months contain it", async () => {
    replay(recordings("a", "b"), recordings("b", "c"), recordings("c"));
    expect(await run("listUsersRecordings", quarter)).toMatchObject({
      meetings: [{ uuid: "a" }, { uuid: "b" }, { uuid: "c" }],
    });
  });

  test("stop at the limit, and do not count duplicates", async () => {
    const requests = replay(recordings("a", "b"), recordings("b", "c", "d"), recordings("e"));
    expect(await run("listUsersRecordings", { ...quarter, limit: "3" })).toMatchObject({
      total_records: 3,
      meetings: [{ uuid: "a" }, { uuid: "b" }, { uuid: "c" }],
    });
    expect(requests).toHaveLength(2);
  });

  test.each(["getPhoneRecordings", "getUsersPhoneRecordings", "getAccountsPhoneRecordings"])(
    "%s splits them too, and identifies recordings by id",
    async (action) => {
      const phone = (...ids: string[]) => ({
        status: 200,
        body: { recordings: ids.map((id) => ({ id })) },
      });
      const requests = replay(phone("a", "b"), phone("b", "c"), phone("d"));
      expect(await run(action, quarter)).toMatchObject({
        recordings: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }],
      });
      expect(requests).toHaveLength(3);
    },
  );

  test.each([
    ["listCallHistory", "call_history", "call_history_uuid"],
    ["listUsersCallHistory", "call_elements", "call_element_id"],
    ["listUsersVoicemails", "voice_mails", "id"],
    ["listSmsSessions", "sms_sessions", "session_id"],
    ["listSmsMessages", "sms_histories", "message_id"],
  ])("%s splits them by month, none missing and none twice", async (action, key, id) => {
    const page = (next_page_token: string, ...ids: string[]) =>
      ok({ [key]: ids.map((value) => ({ [id]: value })), next_page_token });
    const requests = replay(page("", "a", "b"), page("", "b", "c"), page("", "d", "a"));
    const inputs = { ...quarter, sessionId: "s" };
    expect(await run(action, inputs)).toMatchObject({
      total_records: 4,
      [key]: ["a", "b", "c", "d"].map((value) => ({ [id]: value })),
    });
    expect(requests.map(({ query }) => [query?.from, query?.to])).toEqual([
      ["2026-01-01T00:00:00Z", "2026-01-31T23:59:59Z"],
      ["2026-02-01T00:00:00Z", "2026-02-28T23:59:59Z"],
      ["2026-03-01T00:00:00Z", "2026-03-31T23:59:59Z"],
    ]);
  });

  test("List SMS Messages reads the last month first when the newest messages come first", async () => {
    const page = (...ids: string[]) =>
      ok({ sms_histories: ids.map((message_id) => ({ message_id })) });
    const inputs = { ...quarter, sessionId: "s", sort: "2", limit: "3" };
    const requests = replay(page("march 2", "march 1"), page("february 2", "february 1"));
    expect(await run("listSmsMessages", inputs)).toMatchObject({
      sms_histories: ["march 2", "march 1", "february 2"].map((message_id) => ({ message_id })),
    });
    expect(requests.map(({ query }) => [query?.from, query?.sort])).toEqual([
      ["2026-03-01T00:00:00Z", "2"],
      ["2026-02-01T00:00:00Z", "2"],
    ]);
  });

  test("the limit counts the recordings of the owner only", async () => {
    const phone = (...owners: string[]) => ({
      status: 200,
      body: { recordings: owners.map((id, index) => ({ id: `${id}${index}`, owner: { id } })) },
    });
    const requests = replay(phone("x", "u", "x", "u", "u"));
    const inputs = { userId: "u", limit: "2" };
    expect(await run("getAccountsPhoneRecordings", inputs)).toMatchObject({
      recordings: [{ id: "u1" }, { id: "u3" }],
    });
    expect(requests[0]?.query).toEqual({ page_size: "300" });
  });

  test.each(["2100-01-01", "2206-03-31", "9999-12-31"])(
    "To rejects %s, a typo that would cause thousands of requests",
    async (to) => {
      const requests = replay();
      const inputs = { userId: "me", from: "2026-03-01", to };
      expect((await failure("listUsersRecordings", inputs)).message).toBe(
        `To must be before the year 2100. Got "${to}".`,
      );
      expect(requests).toEqual([]);
    },
  );

  test("a single day is asked for once", async () => {
    const day = { from: "2026-05-20", to: "2026-05-20" };
    const requests = await requestsOf("listUsersRecordings", { userId: "me", ...day });
    expect(requests.map(({ query }) => query)).toEqual([{ ...day, page_size: "300" }]);
  });

  test("To without From covers the month before it", async () => {
    const [request] = await requestsOf("listUsersRecordings", { userId: "me", to: "2026-05-20" });
    expect(request?.query).toMatchObject({ from: "2026-04-20", to: "2026-05-20" });
  });
});

describe("List User's Recordings", () => {
  afterEach(() => void jest.useRealTimers());

  test.each([
    ["a month, on its last second", "2026-11-24T23:59:59Z", [["2026-10-24", "2026-11-24"]]],
    ["a month, on a new year's day", "2027-01-01T00:00:00Z", [["2026-12-01", "2027-01-01"]]],
    // From the last of February to the last of March is more than Zoom may take for a month.
    [
      "a range that February shortened, and the rest",
      "2026-03-31T00:00:00Z",
      [
        ["2026-02-28", "2026-03-28"],
        ["2026-03-29", "2026-03-31"],
      ],
    ],
  ])("requests %s", async (_, now, ranges) => {
    jest.useFakeTimers({ now: new Date(now), advanceTimers: true });
    const requests = replay(...ranges.map(() => ok({ meetings: [] })));
    await run("listUsersRecordings", { userId: "me" });
    expect(requests.map(({ query }) => [query?.from, query?.to])).toEqual(ranges);
  });
});

const range = { from: "2026-01-01", to: "2026-02-20" };

test.each([
  ["listOperationLogs", "operation_logs", { action: "Add" }],
  ["listSignInActivities", "activity_logs", { type: "Sign in" }],
])("%s reads long ranges by month and keeps equal entries", async (action, key, entry) => {
  const page = ok({ [key]: [entry, entry] });
  const requests = replay(page, page);
  expect(await run(action, range)).toMatchObject({ [key]: [entry, entry, entry, entry] });
  expect(requests.map(({ query }) => [query?.from, query?.to])).toEqual([
    ["2026-01-01", "2026-02-01"],
    ["2026-02-02", "2026-02-20"],
  ]);
});

test("a meeting that two months list is returned once", async () => {
  const page = ok({ history_meetings: [{ meeting_uuid: "a==" }] });
  replay(page, page);
  const { history_meetings } = (await run("listPastMeetings", range)) as { history_meetings: [] };
  expect(history_meetings).toHaveLength(1);
});

test("archived files are read week by week, and no file twice", async () => {
  const page = ok({ meetings: [{ uuid: "a==" }], total_records: 1 });
  const requests = replay(page, page, page);
  const days = { from: "2026-01-01T00:00:00Z", to: "2026-01-16T00:00:00Z" };
  expect(await run("listArchivedFiles", days)).toMatchObject({ meetings: [{ uuid: "a==" }] });
  expect(requests.map(({ query }) => [query?.from, query?.to])).toEqual([
    ["2026-01-01T00:00:00Z", "2026-01-07T23:59:59Z"],
    ["2026-01-08T00:00:00Z", "2026-01-14T23:59:59Z"],
    ["2026-01-15T00:00:00Z", "2026-01-16T00:00:00Z"],
  ]);
});

test.each([
  [
    "with From after To",
    { from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z" },
    /^From must not be after To/,
  ],
  ["up to the year 2206", { to: "2206-01-01T00:00:00Z" }, /^To must be before the year 2100/],
  [
    "of eight groups",
    { groupIds: ["1", "2", "3", "4", "5", "6", "7", "8"] },
    /^Group Ids must be a list of at most 7/,
  ],
])("archived files are not requested %s", async (_, inputs, message) => {
  const requests = replay();
  expect((await failure("listArchivedFiles", inputs)).message).toMatch(message);
  expect(requests).toEqual([]);
});

test("the archived files of a meeting number are those of the latest instance", async () => {
  const instances = [
    { uuid: "old==", start_time: "2026-01-01T08:00:00Z" },
    { uuid: "new==", start_time: "2026-02-01T08:00:00Z" },
  ];
  const requests = replay(ok({ meetings: instances }), ok({ uuid: "new==" }));
  expect(await run("getMeetingArchivedFiles", { meetingId: "876 3473 0132" })).toEqual({
    uuid: "new==",
  });
  expect(requests.at(-1)?.path).toBe("/v2/past_meetings/new%3D%3D/archive_files");
});
