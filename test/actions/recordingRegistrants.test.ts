import { failure, run } from "../support/component";
import { replay } from "../support/replay";

const created = { status: 201, body: { registrant_id: "r" } };
const required = { meetingId: "1", email: "a@example.com", firstName: "Ann" };

test("a recording's registrant needs no last name", async () => {
  const requests = replay(created);
  await run("addRecordingRegistrant", required);
  expect(requests[0]?.body).toEqual({ email: "a@example.com", first_name: "Ann" });
});

test.each(["101-500", "500-1,000"])(
  "a recording's registrant cannot have the size %s",
  async (size) => {
    const requests = replay();
    const error = await failure("addRecordingRegistrant", { ...required, numberOfEmployees: size });
    expect(error.message).toMatch(/^Number Of Employees must be one of "1-20", /);
    expect(requests).toEqual([]);
  },
);

test("views of a recording are read by month, and equal ones are kept", async () => {
  const view = { date_time: "2026-01-31T08:00:00Z", name: "Ann", email: "a@example.com" };
  const page = { status: 200, body: { analytics_details: [view, view], total_records: 2 } };
  const requests = replay(page, page);
  const range = { from: "2026-01-01", to: "2026-02-20", type: "by_view" };
  const result = await run("listRecordingAnalytics", { meetingId: "1", ...range });
  expect(result).toMatchObject({ analytics_details: [view, view, view, view], total_records: 4 });
  expect(requests.map(({ query }) => [query?.from, query?.to])).toEqual([
    ["2026-01-01", "2026-02-01"],
    ["2026-02-02", "2026-02-20"],
  ]);
});
