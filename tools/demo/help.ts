import type { Input } from "../input";
import { firstSentence } from "../text";
import { findPart, listParts, type Part } from "./parts";

const commands: [command: string, description: string][] = [
  ["npm run demo", "runs every part of the component against the mock Zoom server"],
  ["npm run demo -- <key> [input=value …]", "runs one action, data source or trigger"],
  ["npm run demo -- <key> --help", "describes it and its inputs"],
  ["npm run demo -- --help", "prints this page"],
];

const titles = { action: "Actions", dataSource: "Data sources", trigger: "Triggers" };

/** Describes the commands, and lists every part that can be run. */
export function describeCommands(): string {
  const parts = listParts();
  const width = Math.max(...parts.map(({ key }) => key.length));
  const lists = Object.entries(titles).map(([kind, title]) => {
    const lines = parts
      .filter((part) => part.kind === kind)
      .map(({ key, display }) => `  ${key.padEnd(width)}  ${firstSentence(display.description)}`);
    return [title, ...lines].join("\n");
  });
  const usage = commands.map(([command, description]) => `  ${command.padEnd(40)} ${description}`);
  return [
    ["Commands", ...usage].join("\n"),
    ...lists,
    "With a connection in PRISMATIC_CONNECTION_VALUE, a single action, data source or trigger runs against Zoom itself.",
  ].join("\n\n");
}

/**
 * Describes a part and its inputs.
 *
 * @throws Error if there is no such part.
 */
export function describePart(key: string): string {
  const part = findPart(key);
  const inputs = part.inputs.filter(({ type }) => type !== "connection");
  const heading = `${part.display.label} (${part.key})\n${part.display.description}`;
  if (inputs.length === 0 && !extraInput(part)) return `${heading}\n\nNo inputs.`;
  return [heading, ...extraInput(part), ...inputs.map(describeInput)].join("\n\n");
}

/** The input that only the demo has: the event that a webhook trigger receives. */
function extraInput({ kind, isPolling }: Part): string[] {
  return kind === "trigger" && !isPolling
    ? [
        "  event\n    The event to send, signed as Zoom does: any that npm run demo -- selectEventType lists. Default: meeting.started.",
      ]
    : [];
}

function describeInput({ key, label, required, collection, comments, model, ...input }: Input) {
  const name = typeof label === "string" ? label : label.value;
  const notes = [required && "required", collection && "list"].filter(Boolean).join(", ");
  const choices = model?.map(({ value, label }) =>
    value === label ? value : `${value} (${label})`,
  );
  const lines = [
    `  ${key}${notes && ` (${notes})`} · ${name}`,
    `    ${comments ?? ""}`,
    choices && `    Choices: ${choices.join(", ")}`,
    input.default ? `    Default: ${input.default}` : undefined,
  ];
  return lines.filter(Boolean).join("\n");
}
