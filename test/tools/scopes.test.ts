import { resolve } from "node:path";
import { matchOperation } from "../../sandbox/documentation";
import { readActionFiles, readPollingTrigger, sameRequests } from "../../tools/docs/sources";
import { describeScopes } from "../../tools/scopes/describeScopes";
import { findScopes } from "../../tools/scopes/scopes";
import { component, harness } from "../support/component";
import { connection } from "../support/connection";
import { replay } from "../support/replay";

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

test("a file that does not exist is named", () => {
  expect(() => describeScopes(["none.yml"])).toThrow("There is no file none.yml.");
});

test("an unknown key is refused with where the keys are", () => {
  expect(() => describeScopes(["getMeting"])).toThrow(
    "No action, trigger or data source has the key getMeting. docs/reference lists them.",
  );
});

test.each([
  ["no options"],
  ["the option for administrators", "--admin"],
  ["the option for help", "--help"],
])("without a key, the usage is said for %s", (_, ...options) => {
  expect(() => describeScopes(options)).toThrow(/^Usage: npm run scopes/);
});

test("every action, trigger and data source has its scopes: if not, sameRequests in tools/docs/sources.ts lacks it", () => {
  const silent = keys.filter((key) => {
    const { granular, notes } = findScopes({ keys: [key] }, true);
    return granular.length === 0 && notes.length === 0;
  });
  // These send no requests.
  const local = ["selectCountry", "selectEventType", "selectTimezone"];
  expect(silent.filter((key) => !local.includes(key))).toEqual([]);
  const actions = Object.values(sameRequests)
    .flat()
    .filter((key) => keys.includes(key));
  for (const action of actions) expect(findScopes({ keys: [action] }).granular).not.toEqual([]);
});

interface DocumentedRequest {
  key: string;
  method: string;
  path: string;
  classic: string[];
  granular: string[];
}

const documented = [
  ...Object.entries(readActionFiles()).filter(([key]) => key !== "rawRequest"),
  ...Object.values(component.triggers)
    .filter(({ scheduleSupport }) => scheduleSupport === "required")
    .map(({ key }) => [key, readPollingTrigger(key)] as const),
];

/** The requests of actions and triggers with their scopes; those of a second one follow ", and". */
const documentedRequests = documented.flatMap(([key, { operation, scopes }]) => {
  const [classic = [], granular = []] = scopes
    .split("Granular scopes:")
    .map((text) =>
      text
        .split(/, and (?=[^.]*(?:for|where) )/)
        .map((part) => [...part.matchAll(/`([^`]+)`/g)].map(([, scope = ""]) => scope)),
    );
  return [...operation.matchAll(/`([A-Z]+) (\/[^`]+)`/g)].map(
    ([, method = "", path = ""], index): DocumentedRequest => ({
      key,
      method,
      path,
      classic: classic[index] ?? [],
      granular: granular[index] ?? [],
    }),
  );
});

/** The classic resources and the granular product of paths: the first that fits counts. */
const products: [path: RegExp, classic: string, granular: string][] = [
  [/^.accounts\b.*plans/, "account", "billing"],
  [/archive_files/, "recording", "archiving"],
  [/^.chat.*(messages|files)/, "chat_message", "team_chat"],
  [/^.chat/, "chat_channel", "team_chat"],
  [/^.contacts/, "contact", "contact"],
  [/^.groups/, "group", "group"],
  [/^.number_management/, "number_management_numbers", "number_management"],
  [/^.phone.*call_(element|history)/, "phone phone_call_log", "phone"],
  [/^.phone.*recording/, "phone phone_recording", "phone"],
  [/^.phone.*sms/, "phone phone_sms", "phone"],
  [/^.phone.*voice_mails/, "phone phone_voicemail", "phone"],
  [/^.phone/, "phone", "phone"],
  [/^.report/, "report", "report"],
  [/^.roles/, "role", "role"],
  [/^.rooms/, "room", "zoom_rooms"],
  [/^.tracking_fields/, "tracking_fields", "tracking_field"],
  [/recordings|transcript/, "recording", "cloud_recording"],
  [/meeting_summar/, "meeting_summary", "meeting"],
  [/webinar/, "webinar", "webinar"],
  [/meeting/, "meeting", "meeting"],
  [/^.users/, "user", "user"],
];

/** Paths of what only an administrator reads or changes. */
const administered = [
  /^.(accounts|archive_files|groups|number_management|report|roles|rooms|tracking_fields)\b/,
  /^.meetings.meeting_summaries$/,
  /^.phone.(call_|recordings|sites|users$|voice_mails$)/,
  /^.users($|.\{userId\}.(email|status|token)$)/,
];

const granularVerbs: Record<string, string> = {
  GET: "read",
  POST: "write",
  PUT: "update",
  PATCH: "update",
  DELETE: "delete",
};

/** What scopes call things that paths call otherwise. */
const thingNames: [inPath: RegExp, inScope: string][] = [
  [/\/(?:meeting|webinar)_(summary|summaries|templates)$/, "/$1"],
  [/\/analytics_details$/, "/recording_analytics_detail"],
  [/\/call_element\b/, "/call_log"],
  [/\/call_history\b/, "/call_logs"],
  [/\/emoji_reactions$/, "/message_emoji"],
  [/\/events$/, "/room_control"],
  [/\/operationlogs$/, "/operation_log"],
  [/\/phone\/recordings$/, "/call_recordings"],
  [/\/phone_numbers\b/, "/user_numbers"],
  [/\/recording\/download\b/, "/call_recording"],
  [/\/registrants\/questions$/, "/registration_questions"],
  [/\/recording_transcript\/download\b/, "/recording_transcript"],
  [/\/recordings\/settings$/, "/recording_setting"],
  [/\/settings$/, "/setting"],
  [/\/voice_mails\b/, "/voicemails"],
  [/\{meetingUUID\}\/archive_files$/, "archived_file"],
  [/\/archive_files$/, "/archived_files"],
];

/** Scopes of Zoom's documentation that follow from no rule, by requests. */
const exceptions: Record<string, string> = {
  "GET /chat/channels/{channelId}": "chat_channel:read chat_channel:write team_chat:read:channel",
  "GET /chat/users/{userId}/messages/{messageId}":
    "chat_message:read chat_message:write team_chat:read:user_message",
  "GET /past_meetings/{meetingId}/polls": "meeting:read meeting:read:list_poll_results",
  "GET /phone/call_element/{callElementId}":
    "phone_call_log:read phone:read phone:read:call_log:admin",
  "GET /phone/sms/sessions": "phone:read:admin phone_sms:read phone:read:list_sms_sessions",
  "GET /phone/users/{userId}/call_history":
    "phone:read:admin phone_call_log:read phone:read:list_call_logs",
  "POST /phone/sms/messages": "phone:write phone_sms:write phone:read:sms_message",
  "DELETE /meetings/{meetingId}/recordings/{recordingId}":
    "recording:write cloud_recording:delete:recording_file",
  "GET /meetings/{meetingId}/recordings":
    "recording:read cloud_recording:read:list_recording_files",
  "GET /meetings/{meetingId}/transcript":
    "recording:read recording:write cloud_recording:read:meeting_transcript",
  "GET /meetings/{meetingId}/recordings/analytics_details":
    "cloud_recording:read:recording_analytics_details",
  "PUT /meetings/{meetingUUID}/recordings/status":
    "recording:write cloud_recording:update:recover_meeting_recordings",
  "GET /report/activities": "report:read:admin report:read:user_activities:admin",
  "GET /report/daily": "report:read:admin",
  "GET /report/users/{userId}/meetings": "report:read:admin report:read:user:admin",
};

test("the scopes of actions and triggers are those of the requests that they send", () => {
  expect(documentedRequests.length).toBeGreaterThan(130);
  // Compare with Zoom's page before adding an exception.
  expect(documentedRequests.flatMap(wrongScopes)).toEqual([]);
});

function wrongScopes({ key, method, path, classic, granular }: DocumentedRequest): string[] {
  const request = `${method} ${path}`;
  const scopes = [...classic, ...granular].join(" ");
  const tell = (expected: string) => [`${key}: ${request} has ${scopes}, expected ${expected}`];
  const exception = exceptions[request];
  if (exception) return scopes === exception ? [] : tell(exception);
  const [, resources = "", product = ""] = products.find(([pattern]) => pattern.test(path)) ?? [];
  const suffix = administered.some((pattern) => pattern.test(path)) ? ":admin" : "";
  const verb = method === "GET" ? "read" : "write";
  const expected = resources.split(" ").map((resource) => `${resource}:${verb}${suffix}`);
  const start = `${product}:${granularVerbs[method]}:`;
  const [scope = "", ...others] = granular;
  const thing = scope.slice(start.length).replace(/:admin$/, "");
  const isRight =
    classic.join() === expected.join() &&
    others.length === 0 &&
    scope === `${start}${thing}${suffix}` &&
    isThingOf(method, path, thing);
  return isRight ? [] : tell(`${expected.join(" ")} ${start}<a thing of the path>${suffix}`);
}

const wordsOf = (name: string) => name.split("_").map((word) => word.replace(/(y|ie)?s?$/, ""));

/** Whether a thing has words of the path alone, and all of its end; a list begins with `list_`. */
function isThingOf(method: string, path: string, thing: string): boolean {
  const named = thingNames.reduce((text, [from, to]) => text.replace(from, to), path);
  const segments = named.split("/").filter((segment) => !segment.startsWith("{"));
  const last = segments.at(-1) ?? "";
  const isList = method === "GET" && named.endsWith(last) && last.endsWith("s");
  const words = wordsOf(thing.replace(/^list_/, ""));
  const known = segments.flatMap(wordsOf);
  return (
    thing.startsWith("list_") === isList &&
    words.every((word) => known.includes(word)) &&
    wordsOf(last).every((word) => words.includes(word))
  );
}

/** With an example for each input, Select Chat Message would have two places to read. */
const otherInputs: Record<string, object> = { selectChatMessage: { toContact: "" } };

test("a data source sends what the actions send whose scopes it has", async () => {
  const requests = replay(...Array.from({ length: 200 }, () => ({ status: 200, body: {} })));
  const offenders: string[] = [];
  for (const [key, { inputs }] of Object.entries(component.dataSources)) {
    const actions = [sameRequests[key] ?? []].flat();
    if (actions.length === 0) continue;
    const before = requests.length;
    // With and without the inputs that decide what is sent.
    for (const shown of [inputs, inputs.filter(({ required }) => required)]) {
      const examples = Object.fromEntries(shown.map((input) => [input.key, input.example]));
      const given = { ...examples, ...otherInputs[key], connection };
      await harness.dataSource(key, given).catch(() => undefined);
    }
    const own = documentedRequests.filter((request) => actions.includes(request.key));
    const sent = requests.slice(before).map(({ method, path }) => {
      const { operation } = matchOperation(method, path.replace("/v2", "")) ?? {};
      return operation ?? path;
    });
    const isSame = sent.length > 0 && sent.every((operation) => own.some(isOperation(operation)));
    if (!isSame) offenders.push(`${key} sends ${[...new Set(sent)]}, unlike ${actions}`);
  }
  expect(offenders).toEqual([]);
});

/** Paths of comments may name their ids otherwise. */
function isOperation(operation: string) {
  const unnamed = (text: string) => text.replace(/\{\w+\}/g, "{}");
  return ({ method, path }: DocumentedRequest) =>
    unnamed(`${method} ${path}`) === unnamed(operation);
}
