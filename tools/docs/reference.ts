import component from "../../src";
import { capitalize } from "../../src/zoom/characters";
import type { Input } from "../input";
import { firstSentence } from "../text";
import { eventsPage } from "./events";
import { anchor, type DocumentedPart, section, table } from "./page";
import { type RequestDoc, readActionFiles, readPollingTrigger, sameRequests } from "./sources";

const written = "This page is written by `npm run docs`.";

/** Titles of the pages that are not called like their folder. */
const titles: Record<string, string> = {
  chat: "Team Chat",
  "data-sources": "Data sources",
  misc: "Raw Request",
};

/** What README says about each page. */
const summaries: Record<string, string> = {
  chat: "Send and search messages; send files; manage channels and contacts",
  connections: "OAuth 2.0 and Server-to-Server OAuth",
  "data-sources": "Dropdowns for users, meetings, webinars, recordings, channels and other ids",
  meetings: "Schedule, update and end meetings; polls, invite links, transcripts, summaries",
  misc: "Call any other operation of Zoom's API",
  phone: "Calls, recordings, voicemails and SMS; phone users, numbers and call queues",
  recordings: "List, download, share, delete and recover cloud recordings",
  registrants: "Register people in any number; approve and list registrants",
  reports: "Attendance, usage and hosts",
  rooms: "Zoom Rooms, their devices and locations; room commands",
  triggers: "Polling, Webhook and Managed Webhook",
  users: "Create, update and delete users; settings and groups",
  webinars: "Schedule webinars; panelists, attendance, absentees, polls",
};

/**
 * Writes the component's reference from the component itself.
 *
 * @returns Markdown by file name: an index, a page for each resource's actions, and one each for
 * triggers, data sources and connections.
 * @throws Error if the doc comment of an action lacks its operation, scopes or page.
 */
export function reference(): Record<string, string> {
  const pages = referencePages();
  const dataSources = pages.get("data-sources.md")?.parts ?? [];
  const labels = new Map(dataSources.map(({ key, label }) => [key, label]));
  const labelOf = (key: string) =>
    `[${labels.get(key) ?? key}](data-sources.md#${anchor(labels.get(key) ?? key)})`;
  const files = [...pages].map(([file, { title, parts }]) => [
    file,
    [`# ${title}`, written, ...parts.map((part) => section(part, labelOf))]
      .join("\n\n")
      .concat("\n"),
  ]);
  return {
    "README.md": index(pages),
    "events.md": eventsPage(written),
    ...Object.fromEntries(files),
  };
}

/**
 * Writes the table of contents into README: an entry for each page of the reference.
 *
 * @throws Error if a page has no summary.
 */
export function insertContents(readme: string): string {
  const marks = /(<!-- contents: .*? -->\n).*(<!-- end of contents -->)/s;
  return readme.replace(marks, (_, start, end) => `${start}\n${contents()}\n\n${end}`);
}

function contents(): string {
  const rows = [...referencePages()].map(([file, { title, parts }]) => {
    const summary = summaries[file.replace(".md", "")];
    if (!summary) throw new Error(`tools/docs/reference.ts has no summary of ${file}.`);
    return `- [${title}](docs/reference/${file}) (${parts.length}): ${summary}`;
  });
  return rows.join("\n");
}

function referencePages(): Map<string, { title: string; parts: DocumentedPart[] }> {
  const actionFiles = readActionFiles();
  const actions = Object.values(component.actions).map((action) => {
    const file = actionFiles[action.key];
    if (!file) throw new Error(`src/actions has no file ${action.key}.ts.`);
    return { ...file, part: toPart(action, notesOf(file)) };
  });
  const titleOf = (resource: string) => titles[resource] ?? capitalize(resource);
  const resources = [...new Set(actions.map(({ resource }) => resource))].sort((a, b) =>
    titleOf(a).localeCompare(titleOf(b), "en"),
  );
  const pages = new Map<string, { title: string; parts: DocumentedPart[] }>();
  for (const resource of resources) {
    const parts = actions.filter((action) => action.resource === resource).map(({ part }) => part);
    pages.set(`${resource}.md`, {
      title: titleOf(resource),
      parts: byLabel(parts),
    });
  }
  const triggers = byLabel(
    Object.values(component.triggers).map((part) => toPart(part, triggerNotes(part))),
  );
  const dataSources = byLabel(
    Object.values(component.dataSources).map((part) =>
      toPart(part, dataSourceNotes(actions, part)),
    ),
  );
  pages.set("triggers.md", { title: "Triggers", parts: triggers });
  pages.set("data-sources.md", { title: "Data sources", parts: dataSources });
  pages.set("connections.md", { title: "Connections", parts: connectionParts() });

  return pages;
}

function index(pages: Map<string, { title: string; parts: DocumentedPart[] }>): string {
  const { display, key } = component;
  const sections = [...pages].flatMap(([file, { title, parts }]) => [
    `## [${title}](${file})`,
    table(
      ["", ""],
      parts.map(({ label, description }) => [
        `[${label}](${file}#${anchor(label)})`,
        firstSentence(description),
      ]),
    ),
  ]);
  const contents = [...pages.values()].map(
    ({ title, parts }) => `[${title}](#${anchor(title)}) (${parts.length})`,
  );
  return [
    `# ${display.label} component`,
    `${display.description} Component key: \`${key}\`. ${written}`,
    `On this page: ${contents.join(" · ")} · [Events](#events).`,
    ...sections,
    "## [Events](events.md)",
    "Every event that a webhook can receive, with its scope where it is known.",
  ]
    .join("\n\n")
    .concat("\n");
}

interface Displayed {
  key: string;
  display: { label: string; description: string };
  inputs: unknown[];
  examplePayload?: unknown;
}

function toPart(
  { key, display, inputs, examplePayload }: Displayed,
  notes?: string[],
): DocumentedPart {
  const { label, description } = display;
  return { key, label, description, notes, inputs: inputs as Input[], examplePayload };
}

/** The action whose scopes a data source needs too. */
function dataSourceNotes(
  actions: { resource: string; part: DocumentedPart }[],
  { key }: Displayed,
): string[] {
  const action = actions.find(({ part }) => part.key === sameRequests[key]);
  if (!action) return [];
  const { label } = action.part;
  return [`Needs the scopes of [${label}](${action.resource}.md#${anchor(label)}).`];
}

/** The setup page of each webhook trigger, by key. */
const webhookSetups: Record<string, string> = {
  managedWebhook: "[Start a flow with a managed webhook](../setup/managed-webhook.md)",
  webhookReceiver: "[Start a flow with a webhook](../setup/webhook.md)",
};

/** What a polling trigger requests, or where the events of a webhook trigger are listed. */
function triggerNotes({ key, scheduleSupport }: Displayed & { scheduleSupport: string }): string[] {
  if (scheduleSupport === "required") {
    const setup = "Setup: [Start a flow by polling](../setup/polling.md).";
    return [...notesOf(readPollingTrigger(key)), setup];
  }
  const setup = webhookSetups[key];
  if (!setup) throw new Error(`tools/docs/reference.ts does not name the setup page of ${key}.`);
  return [`[Events](events.md) lists all of its events. Setup: ${setup}.`];
}

function connectionParts(): DocumentedPart[] {
  return component.connections.map(({ key, label, comments = "", inputs }) => ({
    key,
    label,
    description: comments,
    inputs: inputs as unknown as Input[],
  }));
}

function notesOf({ operation, scopes, page }: RequestDoc): string[] {
  return [`Sends ${operation} ([Zoom's page](${page})). ${scopes}`];
}

function byLabel(parts: DocumentedPart[]): DocumentedPart[] {
  return [...parts].sort((a, b) => a.label.localeCompare(b.label, "en"));
}
