import { resolve } from "node:path";
import { sameRequests } from "../../tools/docs/sources";
import { describeScopes } from "../../tools/scopes/describeScopes";
import { findScopes } from "../../tools/scopes/scopes";
import { component } from "../support/component";

const example = resolve(__dirname, "../../examples/attendance-to-chat.yml");
const parts = [component.actions, component.triggers, component.dataSources];
const keys = parts.flatMap((each) => Object.keys(each));

test("the scopes of several parts are printed once each and sorted", () => {
  expect(describeScopes(["newMeetings", "getMeeting", "newRecordings", "getMeeting"])).toBe(
    `Granular scopes of a user-managed app:
  cloud_recording:read:list_user_recordings
  meeting:read:list_meetings
  meeting:read:meeting
Classic scopes, for an app that has those:
  meeting:read
  recording:read`,
  );
});

test("an admin-managed app has every scope in its :admin form, once", () => {
  const { granular, classic } = findScopes({ keys: ["getUser", "listUsers"] }, true);
  expect(granular).toEqual(["user:read:list_users:admin", "user:read:user:admin"]);
  expect(classic).toEqual(["user:read:admin"]);
});

test("an example needs the scopes of its actions, its data sources and its events", () => {
  const lines = describeScopes(["--admin", example]).split("\n");
  const [action, dataSource, event] = [
    "team_chat:write:user_message:admin",
    "team_chat:read:list_user_channels:admin",
    "meeting:read:meeting:admin",
  ];
  for (const scope of [action, dataSource, event]) expect(lines).toContain(`  ${scope}`);
  expect(lines.at(-1)).toBe("  user:read:admin");
});

test("scopes that a user-managed app cannot have are pointed out", () => {
  expect(describeScopes(["getMeetingReport"])).toMatch(/cannot have the scopes that end in :admin/);
  expect(describeScopes(["--admin", "getMeetingReport"])).not.toMatch(/cannot have/);
});

test.each([
  ["rawRequest", "rawRequest requires the scopes of the requests that it sends."],
  ["webhookReceiver", "A webhook trigger also requires the scopes of its events."],
  ["managedWebhook", "A webhook trigger also requires the scopes of its events."],
  ["getDailyReport", "Zoom documents no granular scope of getDailyReport."],
])("%s has scopes that are not listed, which is said", (key, note) => {
  expect(describeScopes([key])).toContain(note);
});

test("an unknown key is refused with where the keys are", () => {
  expect(() => describeScopes(["getMeting"])).toThrow(
    "No action, trigger or data source has the key getMeting. docs/reference lists them.",
  );
});

test.each([[], ["--admin"], ["--help"]])("without a key, the usage is said (%j)", (...options) => {
  expect(() => describeScopes(options)).toThrow(/^Usage: npm run scopes/);
});

test("every action, trigger and data source has its scopes, or says why not", () => {
  const silent = keys.filter((key) => {
    const { granular, notes } = findScopes({ keys: [key] }, true);
    return granular.length === 0 && notes.length === 0;
  });
  // These send no requests.
  const local = ["selectCountry", "selectEventType", "selectTimezone"];
  expect(silent.filter((key) => !local.includes(key))).toEqual([]);
  const actions = Object.values(sameRequests).filter((key) => keys.includes(key));
  for (const action of actions) expect(findScopes({ keys: [action] }).granular).not.toEqual([]);
});
