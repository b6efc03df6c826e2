/** Inputs that Zoom could not take. Nothing has been sent when it is thrown. */
export class InputError extends Error {
  override readonly name = "InputError";

  /**
   * @param label The label of the input to change, as designers see it.
   * @param problem What is wrong with it, to follow the label.
   */
  constructor(label: string, problem: string) {
    super(`${label} ${problem}.`);
  }
}

/**
 * Describes a value that an input cannot take.
 *
 * @param value What came.
 * @param secret Whether the value must not be shown.
 * @returns Texts and numbers in quotation, cut at 60 characters; the kind of anything else.
 */
export function describeValue(value: unknown, secret = false): string {
  if (!secret) return quote(value);
  const isText = typeof value === "string" && value.trim() !== "";
  return isText ? `a secret of ${value.length} characters` : kindOf(value);
}

const mostCharacters = 60;

function quote(value: unknown): string {
  switch (typeof value) {
    case "string": {
      if (value.trim() === "") return "blank";
      if (value.length <= mostCharacters) return JSON.stringify(value);
      const characters = value.length.toLocaleString("en-US");
      return `${JSON.stringify(`${value.slice(0, mostCharacters)}…`)} (${characters} characters)`;
    }
    case "number":
    case "bigint":
    case "boolean":
      return String(value);
    default:
      return kindOf(value);
  }
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null || value === "") return "blank";
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "a date";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
