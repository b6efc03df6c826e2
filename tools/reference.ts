import component from "../src";

interface Input {
  key: string;
  label: string | { value: string };
  type: string;
  required?: boolean;
  shown?: boolean;
  collection?: string;
  comments?: string;
  default?: unknown;
  example?: string;
  model?: { label: string; value: string }[];
}

interface Part {
  key: string;
  label: string;
  description: string;
  inputs: Input[];
  examplePayload?: unknown;
}

/**
 * Writes the component's reference from the component itself.
 *
 * @returns Markdown: connections, triggers, data sources and actions, in order of their labels, with
 * their inputs in order of their keys and the example payloads.
 */
export function reference(): string {
  const { display, key, connections, triggers, dataSources, actions } = component;
  return [
    `# ${display.label} component`,
    display.description,
    `Component key: \`${key}\`. This page is written from the component by \`npm run docs\`.`,
    "## Connections",
    ...connections.flatMap(({ inputs, ...connection }) =>
      section({
        key: connection.key,
        label: connection.label,
        description: connection.comments ?? "",
        inputs: inputs as unknown as Input[],
      }),
    ),
    "## Triggers",
    ...sections(triggers),
    "## Data sources",
    ...sections(dataSources),
    "## Actions",
    ...sections(actions),
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

function sections(parts: Record<string, Displayed>): string[] {
  return Object.values(parts)
    .map(({ key, display, inputs, examplePayload }) => ({
      key,
      label: display.label,
      description: display.description,
      inputs: inputs as Input[],
      examplePayload,
    }))
    .sort(by(({ label }) => label))
    .flatMap(section);
}

function section({ key, label, description, inputs, examplePayload }: Part): string[] {
  const parts = [`### ${label}`, `${description} Key: \`${key}\`.`, table(inputs)];
  return examplePayload === undefined ? parts : [...parts, payload(examplePayload)];
}

function table(inputs: Input[]): string {
  const rows = [...inputs].sort(by(({ key }) => key)).map((input) => {
    const value = input.default === "" ? undefined : input.default;
    return [
      `${typeof input.label === "string" ? input.label : input.label.value} \`${input.key}\``,
      kind(input),
      value === undefined ? "" : `\`${value}\``,
      notes(input),
      input.example === undefined ? "" : `\`${input.example}\``,
    ];
  });
  const head = ["Input", "Type", "Default", "Notes", "Example"];
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map(escapeCell).join(" | ")} |`)
    .join("\n");
}

function kind({ type, collection, required, shown }: Input): string {
  const list = { valuelist: "value list", keyvaluelist: "key value list" }[collection ?? ""];
  return [type, list, required && "required", shown === false && "hidden"]
    .filter(Boolean)
    .join(", ");
}

function notes({ comments = "", model = [] }: Input): string {
  const choices = model.map(({ value, label }) =>
    value === label ? `\`${value}\`` : `\`${value}\` ${label}`,
  );
  return choices.length > 0 ? `${comments} Choices: ${choices.join("; ")}.` : comments;
}

function payload(example: unknown): string {
  const bytes = (_key: string, value: unknown) =>
    typeof value === "object" && value !== null && "type" in value && value.type === "Buffer"
      ? "(binary data)"
      : value;
  return ["Example payload:", "", "```json", JSON.stringify(example, bytes, 2), "```"].join("\n");
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function by<Item>(text: (item: Item) => string) {
  return (a: Item, b: Item) => text(a).localeCompare(text(b), "en");
}
