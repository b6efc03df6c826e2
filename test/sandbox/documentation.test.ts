import { checkAgainstDocumentation } from "../../sandbox/documentation";

const weekly = (days: unknown) => ({ recurrence: { type: 2, weekly_days: days } });
const regions = (regions: unknown) => ({ settings: { additional_data_center_regions: regions } });

test.each([
  ["a filter of users", "GET /users", "page_size=30&status=active", undefined],
  [
    "a day as the beginning of a range",
    "GET /past_meetings/{meetingId}/instances",
    "from=2026-01-01",
    undefined,
  ],
  ["days of the week as text", "POST /users/{userId}/meetings", "", weekly("2,3")],
  ["data center regions as a list", "PATCH /meetings/{meetingId}", "", regions(["TY"])],
])("accepts %s", (_, operation, query, body) => {
  expect(() =>
    checkAgainstDocumentation(operation, new URLSearchParams(query), body),
  ).not.toThrow();
});

test.each([
  ["a page size that is a fraction", "GET /users", "page_size=3.5", undefined],
  ["a parameter in camel case", "GET /users", "pageSize=3", undefined],
  ["a body where there is none", "GET /users", "", {}],
  ["days of the week as a list", "POST /users/{userId}/meetings", "", weekly([2, 3])],
  ["a fraction of a minute", "POST /users/{userId}/meetings", "", { duration: 1.5 }],
  ["data center regions as text", "PATCH /meetings/{meetingId}", "", regions("TY")],
])("rejects %s", (_, operation, query, body) => {
  expect(() => checkAgainstDocumentation(operation, new URLSearchParams(query), body)).toThrow(
    "Validation Failed",
  );
});
