import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { operations } from "../../tools/operations/operations";
import { outputSchemas } from "../../tools/schemas/outputSchemas";

const current = outputSchemas();

const written = (file: string) =>
  JSON.parse(readFileSync(resolve(__dirname, "../..", file), "utf8"));

test("the output schemas are up to date: if not, run npm run schemas", () => {
  expect(written("src/outputSchemas.json")).toEqual(current);
});

test("the operations are up to date: if not, run npm run operations", () => {
  expect(written("sandbox/operations.json")).toEqual(operations());
});

test("the output schemas know what Zoom and this component return", () => {
  const { getMeeting, getMeetingRecordings, getUserSettings, listMeetings, listUsersChatMessages } =
    current;
  const text = { type: "string" };
  expect(getMeeting?.properties).toMatchObject({
    occurrences: { type: "array", items: { properties: { start_time: text } } },
    registration_url: text,
    settings: { properties: { host_video: { type: "boolean" }, show_join_info: {} } },
  });
  expect(getMeetingRecordings?.properties?.id).toEqual({ type: ["number", "string"] });
  // Zoom's response depends on Option; a field of any of them can be picked.
  expect(getUserSettings?.properties).toMatchObject({
    schedule_meeting: { properties: { host_video: { type: "boolean" } } },
    meeting_security: { properties: { waiting_room: { type: "boolean" } } },
    recording_authentication: { type: "boolean" },
  });
  expect(Object.keys(listMeetings?.properties ?? {}).sort()).toEqual([
    "meetings",
    "next_page_token",
    "page_count",
    "page_number",
    "page_size",
    "total_records",
  ]);
  expect(listUsersChatMessages?.properties?.messages?.items?.properties).toMatchObject({
    channel_id: text,
    sender_member_id: text,
  });
});

test.each([
  ["getMeetingRecordings", "type", "number"],
  ["getMeetingRecordings", "type", "string"],
  ["getMeetingRecordings", "share_url", "string"],
  ["getMeetingRecordings", "timezone", "string"],
  ["getMeetingRecordings", "host_email", "string"],
  ["listUsersRecordings", "meetings.type", "number"],
  ["listUsersRecordings", "meetings.type", "string"],
  ["listUsersRecordings", "meetings.share_url", "string"],
  ["listUsersRecordings", "meetings.host_email", "string"],
  ["listUsers", "users.pic_url", "string"],
  ["listUsers", "users.language", "string"],
  ["listUsers", "users.phone_number", "string"],
  ["listUsers", "users.login_types", "array"],
  ["listUsersPastMeetings", "meetings.host_id", "string"],
  ["listUsersPastMeetings", "meetings.dept", "string"],
  ["listUsersPastMeetings", "meetings.tracking_fields.value", "string"],
  ["getMeetingReport", "host_id", "string"],
  ["getPastMeetingPolls", "questions.first_name", "string"],
  ["getPastMeetingPolls", "questions.last_name", "string"],
  ["listPastMeetingParticipants", "participants.groupId", "string"],
])("the output schema of %s has %s as %s, as accounts return it", (action, path, type) => {
  let schema = current[action];
  for (const key of path.split(".")) schema = (schema?.items ?? schema)?.properties?.[key];
  expect([schema?.type].flat()).toContain(type);
});
