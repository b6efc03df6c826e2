import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { subscribedEventTypes } from "../../src/inputs/triggers/eventTypes";
import { findEventScope } from "../../src/zoom/eventScopes";
import { listEvents } from "../../src/zoom/events";

const events = listEvents();
const names = events.map(({ name }) => name);

test("there are 393 events, each once, sorted by name", () => {
  expect(names).toHaveLength(393);
  expect(new Set(names).size).toBe(393);
  expect(names).toEqual([...names].sort());
});

test("a category is the part of a name before the dot; apps and chatbots have none", () => {
  const wrong = events.filter(({ name, category }) => {
    const [start, ...rest] = name.split(".");
    return category !== (rest.length > 0 ? start : "");
  });
  expect(wrong).toEqual([]);
  expect(events.filter(({ category }) => category === "").map(({ name }) => name)).toEqual([
    "app_deauthorized",
    "bot_installed",
    "bot_notification",
    "interactive_message_actions",
    "interactive_message_editable",
    "interactive_message_fields_editable",
    "interactive_message_select",
  ]);
});

test("every name is one that Event Types accepts", () => {
  expect(subscribedEventTypes.clean(names)).toEqual(names);
});

test("every label is plain words", () => {
  const odd =
    /\b(rtms|qos|sms|tsp|url|vod|jbh|aic?|cnam|dm|cancelled|calendarlist|create|update|delete)\b/;
  const wrong = events.filter(
    ({ label }) => !/^[A-Z][A-Za-z -]+( \((callee|caller)\))?$/.test(label) || odd.test(label),
  );
  expect(wrong).toEqual([]);
});

test("no two events have the same label", () => {
  expect(new Set(events.map(({ label }) => label)).size).toBe(393);
});

test.each([
  ["meeting.ended", "Meeting ended"],
  ["meeting.participant_jbh_waiting", "Meeting participant waiting for the host"],
  ["meeting.registration_cancelled", "Meeting registration canceled"],
  ["phone.callee_missed", "Phone call missed (callee)"],
  ["team_chat.dm_message_posted", "Team Chat direct message posted"],
  ["account.vanity_url_approved", "Account vanity URL approved"],
  ["bot_notification", "Bot notification"],
  ["calendar.event_create", "Zoom Calendar event created"],
  ["workspace.reservation_update", "Workspace reservation updated"],
  ["zoomroom.thirdparty_meeting_attempted", "Zoom Room third-party meeting attempted"],
])("%s is called %s", (name, label) => {
  expect(events.find((event) => event.name === name)?.label).toBe(label);
});

test.each([
  ["meeting.participant_joined", "meeting:read:participant"],
  ["recording.completed", "cloud_recording:read:recording"],
  ["meeting.ended", "meeting:read:meeting"],
  ["phone.callee_call_history_completed", "phone:read:call_log"],
  ["phone.caller_call_history_completed", "phone:read:call_log"],
  ["phone.sms_sent", "phone:read:sms_message"],
  ["phone.sms_etiquette_warn", "phone:read:sms_message:admin"],
  ["user.created", "user:read:user:admin"],
  ["user.updated", "user:read:user"],
  ["team_chat.starred", "team_chat:read:chat_control"],
  ["zoomroom.alert", "zoom_rooms:read:alert:admin"],
])("%s requires the scope %s", (name, scope) => {
  expect(findEventScope(name)).toBe(scope);
});

test.each([
  ["an event that needs none", "app_deauthorized"],
  ["an event without a documented one", "meeting.alert"],
  ["a group of events", "meeting"],
  ["a property of every object", "constructor.name"],
  ["a blank name", ""],
])("%s has no scope", (_, name) => {
  expect(findEventScope(name)).toBeUndefined();
});

test("every scope has the form of Zoom's granular scopes, and 299 events have one", () => {
  const scopes = names.map(findEventScope).filter((scope) => scope !== undefined);
  expect(scopes.filter((scope) => !/^\w+:\w+:\w+(:admin)?$/.test(scope))).toEqual([]);
  expect(scopes).toHaveLength(299);
});

test("every event that Zoom's typings know is listed", () => {
  const rivet = path.resolve(__dirname, "../../node_modules/@zoom/rivet");
  // The apps of the Video SDK are another kind of app, with sessions of their own.
  const products = readdirSync(rivet, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== "videosdk",
  );
  const typed = products.flatMap(({ name }) => {
    const text = readFileSync(path.join(rivet, name, `${name}.d.ts`), "utf8");
    return [...text.matchAll(/Event<"([^"]+)">/g)].map(([, event = ""]) => event);
  });
  expect(typed.length).toBeGreaterThan(250);
  expect(typed.filter((name) => !names.includes(name))).toEqual([]);
});

test("the label of a side's event names that side, and else is the other side's label", () => {
  const labels = new Map(events.map(({ name, label }) => [name, label]));
  const offenders = events.filter(({ name, label }) => {
    const [, side = "", rest = ""] = /^phone\.(calle[er])_(\w+)/.exec(name) ?? [];
    const [, named = ""] = /\((\w+)\)$/.exec(label) ?? [];
    const other = side === "caller" ? "callee" : "caller";
    const twin = labels.get(`phone.${other}_${rest}`)?.replace(`(${other})`, `(${side})`);
    const isSide = named === side || (named === "" && label.includes(` ${side} `));
    return !isSide || (twin !== undefined && twin.replace(other, side) !== label);
  });
  expect(offenders).toEqual([]);
});

/** The products of scopes that are not called as the category of the events. */
const products: Record<string, string> = {
  app: "marketplace",
  chat_channel: "team_chat",
  chat_message: "team_chat",
  clinical_notes: "healthcare",
  information_barriers: "information_barrier",
  mail: "email",
  meeting: "meeting dashboard qss rtms",
  quality_management: "zoom_quality_management",
  recording: "cloud_recording",
  revenue_accelerator: "zra",
  task: "tasks",
  video_management: "video_mgmt",
  webinar: "webinar dashboard qss rtms",
  zoomroom: "zoom_rooms",
};

/** The scopes whose things none of their events names. */
const unnamed = [
  "email:read:msg",
  "phone:read:call",
  "phone:read:sip_trunk",
  "team_chat:read:list_invitations",
  "team_chat:read:list_pinned_messages",
  "team_chat:read:message_emoji",
  "team_chat:read:user_message",
  "whiteboard:read:list_collaborators",
  "whiteboard:read:session:admin",
  "workspace:read:assignment",
  "zoom_rooms:read:room:admin",
  "zoom_rooms:read:room_control:admin",
];

test("the scope of an event is to read what its name says, in the product of its category", () => {
  const offenders = events.flatMap(({ name, category }) => {
    const scope = findEventScope(name);
    if (scope === undefined) return [];
    const [product = "", verb, thing = ""] = scope.split(":");
    const words = thing.replace(/^list_/, "").split("_");
    const isNamed = words.some((word) => name.includes(word.slice(0, 5)));
    const isRight =
      (products[category] ?? category).split(" ").includes(product) &&
      (verb === "read" || category === "information_barriers") &&
      (isNamed || unnamed.includes(scope));
    return isRight ? [] : [`${name} has ${scope}`];
  });
  expect(offenders).toEqual([]);
});
