import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { type Integration, readUsedParts } from "../../tools/scopes/integration";
import { findScopes } from "../../tools/scopes/scopes";
import { checkIntegration } from "./integrations/checkIntegration";

const folder = resolve(__dirname, "../../examples");
const read = (file: string) => readFileSync(resolve(folder, file), "utf8");
const files = readdirSync(folder).filter((file) => file.endsWith(".yml"));
const pages = read("README.md").split(/^## /m).slice(1);

test("every example fits the component", () => {
  const mistakes = files.flatMap((file) =>
    checkIntegration(read(file)).map((mistake) => `examples/${file}:${mistake}`),
  );
  expect(mistakes).toEqual([]);
});

test("every example has a page that names its file, its scopes and its configuration", () => {
  const missing = files.flatMap((file) => {
    const { name, requiredConfigVars }: Integration = parse(read(file));
    const page = pages.find((each) => each.startsWith(`${name}\n`)) ?? "";
    const { granular } = findScopes(readUsedParts(read(file)), true);
    const needed = [
      `## ${name}`,
      `[${file}](${file})`,
      `- **Scopes:** ${granular.map((scope) => `\`${scope}\``).join(", ")}.`,
      ...["**Runs:**", "**In Zoom:**", "**To change:**"],
      ...requiredConfigVars.map(({ key }) => `\`${key}\``),
    ];
    return needed.filter((text) => !`## ${page}`.includes(text)).map((text) => `${file}: ${text}`);
  });
  expect(missing).toEqual([]);
  expect(pages).toHaveLength(files.length);
});

test("the examples use at least fifteen parts of the component", () => {
  const keys = new Set(files.flatMap((file) => readUsedParts(read(file)).keys));
  const parts = [...keys].filter((key) => !key.startsWith("select"));
  expect(parts.length).toBeGreaterThanOrEqual(15);
});

const recordings = read("recordings-to-crm.yml");
const attendance = read("attendance-to-chat.yml");
const agent = read("scheduling-agent.yml");

/** What is wrong, in which example, what it replaces by what, and the mistake that is found. */
const mistakes: [string, string, string | RegExp, string, string | RegExp][] = [
  ["YAML that cannot be read", agent, "flows:", "flows: [", /Flow/],
  ["no flows", agent, "flows:", "flow:", "flow: This key is unknown."],
  [
    "a key that the format does not have",
    agent,
    "isSynchronous:",
    "isSync:",
    "This key is unknown.",
  ],
  [
    "an unknown definition version",
    agent,
    "definitionVersion: 7",
    "definitionVersion: 6",
    "must be equal to constant: 7",
  ],
  ["an unknown action", agent, "key: getUser", "key: getUsers", 'There is no action "getUsers"'],
  [
    "an unknown trigger",
    recordings,
    "key: newRecordings",
    "key: newRecording",
    'There is no trigger "newRecording"',
  ],
  [
    "a trigger as an action",
    agent,
    "key: getUser",
    "key: newUsers",
    'There is no action "newUsers"',
  ],
  [
    "an unknown input",
    agent,
    "topic: { type",
    "title: { type",
    /There is no input "title": there are .*topic/,
  ],
  [
    "a missing required input",
    agent,
    /userId: .*host_email }/,
    "loginType: { type: value, value: '1' }",
    'The input "userId" is missing.',
  ],
  [
    "a blank required input",
    recordings,
    "userId: { type: configVar, value: Host }",
    'userId: { type: value, value: "" }',
    'The input "userId" is missing.',
  ],
  [
    "a wrong choice",
    agent,
    'meetingType: { type: value, value: "2" }',
    'meetingType: { type: value, value: "4" }',
    'Got "4"; the choices are 1, 2, 3, 8, 10.',
  ],
  [
    "a flag that is neither true nor false",
    attendance,
    'groupByParticipant: { type: value, value: "true" }',
    'groupByParticipant: { type: value, value: "yes" }',
    "the choices are true, false.",
  ],
  [
    "a value that the input rejects",
    agent,
    /duration: { type: reference.*/,
    'duration: { type: value, value: "soon" }',
    "Duration must be a whole number",
  ],
  [
    "a value without quotes",
    agent,
    /duration: { type: reference.*/,
    "duration: { type: value, value: 30 }",
    "A value has to be text",
  ],
  [
    "an event that has no such name",
    attendance,
    "value: meeting.ended",
    "value: meeting_ended",
    "Event Types must be names of events",
  ],
  [
    "one value for a list",
    attendance,
    /type: complex\n {12}value:\n.*meeting\.ended }/,
    'type: value\n            value: "meeting.ended"',
    "It accepts a list",
  ],
  [
    "a list for one value",
    agent,
    /topic: { type: reference.*/,
    'topic: { type: complex, value: [{ type: value, value: "a" }] }',
    "It accepts one value, not a list.",
  ],
  [
    "a secret in the file",
    attendance,
    "{ type: configVar, value: Webhook Secret Token }\n          eventTypes",
    "{ type: value, value: abc }\n          eventTypes",
    "A secret does not belong in an integration",
  ],
  [
    "a connection that is no variable",
    agent,
    "connection: { type: configVar, value: Zoom Connection }",
    "connection: { type: value, value: x }",
    "A connection is a configuration variable.",
  ],
  [
    "no schedule of a polling trigger",
    recordings,
    / {8}schedule:\n.*\n.*\n.*\n/,
    "",
    "The trigger needs a schedule.",
  ],
  [
    "a schedule of a webhook",
    attendance,
    "isTrigger: true",
    'isTrigger: true\n        schedule: { type: value, value: "* * * * *", meta: { scheduleType: custom, timeZone: "" } }',
    "This step has no schedule.",
  ],
  [
    "a schedule that is not cron",
    recordings,
    "*/15 * * * *",
    "15 minutes",
    "is not a cron expression",
  ],
  [
    "batches of a webhook",
    attendance,
    "retryConfig:",
    "triggerResolver: { enabled: true, batchSize: 1, concurrentBatchLimit: 1 }\n    retryConfig:",
    "The trigger does not support batches.",
  ],
  [
    "a loop over a poll without batches",
    recordings,
    / {4}triggerResolver:.*\n/,
    "",
    '"newRecordings.results.body.data" is not a list.',
  ],
  ["a batch of nobody", recordings, "batchSize: 1", "batchSize: 0", "must be >= 1"],
  [
    "a retry of a synchronous flow",
    agent,
    "isAgentFlow: true",
    "isAgentFlow: true\n    retryConfig: { maxAttempts: 1, delayMinutes: 1, usesExponentialBackoff: false }",
    "A synchronous flow is not retried.",
  ],
  [
    "an unknown configuration variable",
    recordings,
    "url: { type: configVar, value: CRM URL }",
    "url: { type: configVar, value: CRM Url }",
    'There is no configuration variable "CRM Url".',
  ],
  [
    "an unknown variable in a template",
    recordings,
    "url: { type: configVar, value: CRM URL }",
    'url: { type: template, value: "{{#CRM}}/a" }',
    'There is no configuration variable "CRM".',
  ],
  [
    "a variable that nothing uses",
    attendance,
    "toChannel: { type: configVar, value: Channel }",
    'toContact: { type: value, value: "a@example.com" }',
    "Channel: Nothing uses it.",
  ],
  [
    "a variable on no page",
    recordings,
    "      - { type: configVar, value: CRM URL }\n",
    "",
    "CRM URL: It is on no configuration page.",
  ],
  [
    "a variable on two pages",
    recordings,
    "      - { type: configVar, value: CRM URL }\n",
    "      - { type: configVar, value: CRM URL }\n      - { type: configVar, value: Host }\n",
    '"Host" is on a page already.',
  ],
  [
    "a data source on the page of its connection",
    recordings,
    /(value: Zoom Connection }\n)([\s\S]*?)( +- { type: configVar, value: Host }\n)/,
    "$1$3$2",
    'needs "Zoom Connection", which has to be on an earlier page.',
  ],
  [
    "an unknown data source",
    recordings,
    "key: selectUser\n",
    "key: selectUsers\n",
    'There is no data source "selectUsers".',
  ],
  [
    "a data source without its input",
    attendance,
    "      userId: { type: configVar, value: Sender }\n",
    "",
    'Channel: The input "userId" is missing.',
  ],
  [
    "a data source that the input does not accept",
    attendance,
    "toChannel: { type: configVar, value: Channel }",
    "toContact: { type: configVar, value: Channel }",
    "comes from selectUserChannel; the input accepts values of selectContact",
  ],
  [
    "another component's connection",
    agent,
    "key: serverToServer",
    "key: basic",
    /There is no connection "basic": there are oauth, serverToServer/,
  ],
  [
    "an input that the connection does not have",
    agent,
    "accountId:",
    "account:",
    'There is no input "account"',
  ],
  [
    "a reference to a later step",
    agent,
    "getHost.results.id",
    "createMeeting.results.host_id",
    'no earlier step is called "createMeeting"',
  ],
  [
    "a reference to a field that an action does not return",
    agent,
    "getHost.results.timezone",
    "getHost.results.time_zone",
    'There is no field "time_zone"',
  ],
  [
    "a reference to a field that a record does not have",
    recordings,
    "eachSummary.currentItem.meeting_uuid",
    "eachSummary.currentItem.uuid",
    'There is no field "uuid"',
  ],
  [
    "a reference to a field that an event does not have",
    attendance,
    "object.uuid",
    "object.participant",
    'There is no field "participant"',
  ],
  [
    "a reference to a property that an agent does not send",
    agent,
    "body.data.topic",
    "body.data.title",
    'There is no field "title"',
  ],
  [
    "the item of a loop after the loop",
    recordings,
    "eachRecording.currentItem.uuid }",
    "checkTranscript.currentItem.uuid }",
    'no earlier step is called "checkTranscript"',
  ],
  [
    "the results of a loop within it",
    recordings,
    "eachRecording.currentItem.uuid }",
    "eachRecording.results }",
    "the loop has not ended yet",
  ],
  [
    "a step of another branch",
    recordings,
    "- name: Else\n                steps: []",
    "- name: Else\n                steps:\n                  - { name: Post, description: d, action: { key: httpPost, component: { key: http, version: LATEST, isPublic: true } }, inputs: { url: { type: configVar, value: CRM URL }, data: { type: reference, value: getTranscript.results } } }",
    'no earlier step is called "getTranscript"',
  ],
  [
    "a field that code misspells",
    recordings,
    "getTranscript.results.text",
    "getTranscript.results.txt",
    'There is no field "txt"',
  ],
  [
    "code that does not compile",
    recordings,
    "files.some((",
    "files.some(((",
    "The code does not compile",
  ],
  [
    "JSON in a template",
    recordings,
    "data: { type: reference, value: getSummary.results }",
    'data: { type: template, value: \'{"a": "{{$getSummary.results.summary_content}}"}\' }',
    "a template does not escape text",
  ],
  [
    "a template without a mark",
    recordings,
    "data: { type: reference, value: getSummary.results }",
    'data: { type: template, value: "{{getSummary.results}}" }',
    "needs $ for a step",
  ],
  [
    "two steps of one name",
    agent,
    "name: Create Meeting",
    "name: Get Host",
    "Another step has the same name.",
  ],
  [
    "two flows of one name",
    recordings,
    "name: Summaries",
    "name: Transcripts",
    "Another has the same name.",
  ],
  [
    "steps of a webhook beside its branches",
    attendance,
    "          - name: URL Verify\n            steps: []",
    "          - name: URL Verify\n            steps: []\n      - { name: Post, description: d, action: { key: httpGet, component: { key: http, version: LATEST, isPublic: true } }, inputs: { url: { type: value, value: a } } }",
    "Steps have to be on the branch Notification",
  ],
  [
    "a branch that the trigger does not have",
    attendance,
    "name: URL Verify",
    "name: Url Verify",
    "The branches of the trigger are: Notification, URL Verify.",
  ],
  [
    "a branch without a condition",
    recordings,
    "- name: Transcript Is Ready\n                    type",
    "- name: Transcript Ready\n                    type",
    "The branches of these conditions are: Transcript Ready, Else.",
  ],
  [
    "a comparison that does not exist",
    recordings,
    "- - isTrue",
    "- - isTruthy",
    '"isTruthy" is no comparison of these values',
  ],
  [
    "an agent flow that does not answer",
    agent,
    "isSynchronous: true",
    "isSynchronous: false",
    "An agent flow has to be synchronous.",
  ],
  [
    "a required property that is not there",
    agent,
    "required: [host_email",
    "required: [host",
    'There is no property "host".',
  ],
  [
    "a public component of this name",
    agent,
    "key: zoom, version: LATEST, isPublic: false",
    "key: zoom, version: LATEST, isPublic: true",
    "This component is private",
  ],
  [
    "an unknown component",
    recordings,
    "key: http,",
    "key: htttp,",
    'The component "htttp" is unknown.',
  ],
  [
    "an input that a component of the platform does not have",
    recordings,
    "responseType:",
    "response:",
    'There is no input "response".',
  ],
];

test.each(mistakes)("the check finds %s", (_, text, right, wrong, found) => {
  const changed = text.replace(right, wrong);
  expect(changed).not.toBe(text);
  expect(checkIntegration(changed).join("\n")).toMatch(found);
});

test.each([
  ["a header of a request", agent, "body.data.topic", "headers.x-topic"],
  ["the instance that runs", agent, "body.data.topic", "instance.name"],
  ["a comparison of two values", recordings, "- - isTrue", "- - notEqual"],
  ["a comparison without a second value", recordings, /(isTrue\n.*\n).*value: "" }\n/, "$1"],
  ["a time zone that Zoom has", agent, /timezone: { .*/, 'timezone: { type: value, value: "UTC" }'],
])("the check allows %s", (_, text, right, other) => {
  const changed = text.replace(right, other);
  expect(changed).not.toBe(text);
  expect(checkIntegration(changed)).toEqual([]);
});

test("the check lists all mistakes of a file with their lines and places", () => {
  const changed = agent
    .replace("key: getUser", "key: getUsers")
    .replace("body.data.topic", "body.data.title")
    .replace("isSynchronous: true", "isSync: true");
  const line = (text: string) => changed.slice(0, changed.indexOf(text)).split("\n").length;
  expect(checkIntegration(changed).map((mistake) => mistake.split(": ").slice(0, 2))).toEqual([
    [`${line("  - name: Schedule Meeting")}`, "Schedule Meeting"],
    [`${line("isSync:")}`, "Schedule Meeting > isSync"],
    [`${line("key: getUsers")}`, "Schedule Meeting > Get Host > action"],
    [`${line("topic: { type")}`, "Schedule Meeting > Create Meeting > inputs > topic"],
  ]);
});
