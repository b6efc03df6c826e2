import { failure, run } from "../support/component";
import { replay } from "../support/replay";

const ok = (body: object) => ({ status: 200, body });
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
  [{ from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z" }, /^From must not be after To/],
  [{ to: "2206-01-01T00:00:00Z" }, /^To must be before the year 2100/],
  [
    { groupIds: ["1", "2", "3", "4", "5", "6", "7", "8"] },
    /^Group Ids must be a list of at most 7/,
  ],
])("archived files are not requested with %j", async (inputs, message) => {
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
