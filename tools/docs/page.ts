import type { Input } from "../input";

/** A part of the component: an action, a trigger, a data source or a connection. */
export interface DocumentedPart {
  key: string;
  label: string;
  description: string;
  inputs: Input[];
  /** Paragraphs between the description and the inputs. */
  notes?: string[];
  examplePayload?: unknown;
}

/**
 * Describes a part of the component.
 *
 * @returns Markdown: a heading, the description, the inputs in the order in which the form shows
 * them, and the example payload.
 */
export function section(part: DocumentedPart, labelOf: (dataSource: string) => string): string {
  const { key, label, description, inputs, notes = [], examplePayload } = part;
  return [
    `## ${label}`,
    `${description} Key: \`${key}\`.`,
    ...notes,
    ...(inputs.length > 0 ? [inputTable(inputs, labelOf)] : []),
    ...(examplePayload === undefined ? [] : [payload(examplePayload)]),
  ].join("\n\n");
}

/** Writes a Markdown table. */
export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map(escapeCell).join(" | ")} |`)
    .join("\n");
}

/** Returns the anchor that GitHub gives a heading. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, "")
    .replaceAll(" ", "-");
}

/** Sorts as the form does: the connection, required inputs, optional inputs. */
function inFormOrder(inputs: Input[]): Input[] {
  const rank = ({ type, required }: Input) => (type === "connection" ? 0 : required ? 1 : 2);
  return [...inputs].sort((a, b) => rank(a) - rank(b));
}

function inputTable(inputs: Input[], labelOf: (dataSource: string) => string): string {
  const rows = inFormOrder(inputs).map((input) => {
    const value = input.default === "" ? undefined : input.default;
    return [
      `${typeof input.label === "string" ? input.label : input.label.value} \`${input.key}\``,
      kind(input),
      value === undefined ? "" : `\`${value}\``,
      notesOf(input, labelOf),
      code(input.example ?? input.placeholder),
    ];
  });
  return table(["Input", "Type", "Default", "Notes", "Example"], rows);
}

/** Writes text as code; nothing if there is none. */
export function code(text: string | undefined): string {
  return text ? `\`${text}\`` : "";
}

function kind({ type, collection, required, shown }: Input): string {
  const list = { valuelist: "value list", keyvaluelist: "key value list" }[collection ?? ""];
  return [type, list, required && "required", shown === false && "hidden"]
    .filter(Boolean)
    .join(", ");
}

function notesOf(
  { comments = "", model = [], dataSource }: Input,
  labelOf: (dataSource: string) => string,
): string {
  const choices = model.map(({ value, label }) =>
    value === label ? `\`${value}\`` : `\`${value}\` ${label}`,
  );
  return [
    comments,
    choices.length > 0 && `Choices: ${choices.join("; ")}.`,
    dataSource && `Data source: ${labelOf(dataSource)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function payload(example: unknown): string {
  const bytes = (_key: string, value: unknown) =>
    typeof value === "object" && value !== null && "type" in value && value.type === "Buffer"
      ? "(binary data)"
      : value;
  return [
    "<details><summary>Example payload</summary>",
    "",
    "```json",
    JSON.stringify(example, bytes, 2),
    "```",
    "",
    "</details>",
  ].join("\n");
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
