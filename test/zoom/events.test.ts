import { findEventScope } from "../../src/zoom/eventScopes";
import { listEvents } from "../../src/zoom/events";

const events = listEvents();
const names = events.map(({ name }) => name);

test("there are 280 events in 11 categories, each once, sorted by category and name", () => {
  expect(names).toHaveLength(280);
  expect(new Set(names).size).toBe(280);
  expect(names).toEqual([...names].sort());
  expect([...new Set(events.map(({ category }) => category))]).toEqual([
    "account",
    "chat_channel",
    "chat_message",
    "group",
    "information_barriers",
    "meeting",
    "phone",
    "recording",
    "team_chat",
    "user",
    "webinar",
  ]);
});

test.each(events)("$name has a name that Event Types accepts, and a plain label", (event) => {
  expect(event.name).toMatch(/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$/);
  expect(event.label).toMatch(/^[A-Z][A-Za-z ]+( \((callee|caller)\))?$/);
  expect(event.label).not.toMatch(/\b(rtms|qos|sms|tsp|url|jbh|aic?|cnam|dm|cancelled)\b/);
});

test("no two events have the same label", () => {
  expect(new Set(events.map(({ label }) => label)).size).toBe(280);
});

test.each([
  ["meeting.ended", "Meeting ended"],
  ["meeting.participant_jbh_waiting", "Meeting participant waiting for the host"],
  ["meeting.registration_cancelled", "Meeting registration canceled"],
  ["phone.callee_missed", "Phone call missed (callee)"],
  ["team_chat.dm_message_posted", "Team Chat direct message posted"],
  ["account.vanity_url_approved", "Account vanity URL approved"],
])("%s is called %s", (name, label) => {
  expect(events.find((event) => event.name === name)?.label).toBe(label);
});

test.each([
  ["meeting.participant_joined", "meeting:read:participant"],
  ["recording.completed", "cloud_recording:read:recording"],
  ["meeting.ended", "meeting:read:meeting"],
  ["meeting", undefined],
  ["team_chat.starred", undefined],
])("%s takes the scope %s", (name, scope) => {
  expect(findEventScope(name)).toBe(scope);
});
