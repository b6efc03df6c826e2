import { checkAgainstDocumentation } from "../../sandbox/documentation";

const weekly = (days: unknown) => ({ recurrence: { type: 2, weekly_days: days } });
const regions = (regions: unknown) => ({ settings: { additional_data_center_regions: regions } });

test.each([
  ["GET /users", "page_size=30&status=active", undefined],
  ["GET /past_meetings/{meetingId}/instances", "from=2026-01-01", undefined],
  ["POST /users/{userId}/meetings", "", weekly("2,3")],
  ["PATCH /meetings/{meetingId}", "", regions(["TY"])],
])("accepts %s %s %j", (operation, query, body) => {
  expect(() =>
    checkAgainstDocumentation(operation, new URLSearchParams(query), body),
  ).not.toThrow();
});

test.each([
  ["GET /users", "page_size=3.5", undefined],
  ["GET /users", "pageSize=3", undefined],
  ["GET /users", "", {}],
  ["POST /users/{userId}/meetings", "", weekly([2, 3])],
  ["POST /users/{userId}/meetings", "", { duration: 1.5 }],
  ["PATCH /meetings/{meetingId}", "", regions("TY")],
])("rejects %s %s %j", (operation, query, body) => {
  expect(() => checkAgainstDocumentation(operation, new URLSearchParams(query), body)).toThrow(
    "Validation Failed",
  );
});
