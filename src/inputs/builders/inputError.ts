import { characterCount, firstCharacters } from "./characters";

/** Thrown for inputs that Zoom could not accept. Nothing has been sent when it is thrown. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** As of ZoomError: what a flow can branch on. */
  readonly type = "zoom_input_error";

  /**
   * @param label Label of the input to change, as it is shown in the form.
   * @param problem What is wrong with it, to follow the label, without the period.
   */
  constructor(label: string, problem: string) {
    super(`${label} ${problem}.`);
  }
}

/**
 * Describes a value that an input cannot accept, to follow "Got".
 *
 * @param value The value.
 * @param secret Whether the value must not be shown.
 * @returns Text and numbers as given, with text cut at 60 characters; the kind of any other value.
 */
export function describeValue(value: unknown, secret = false): string {
  if (typeof value === "string" && value.trim() !== "") {
    return secret ? hide(value) : quote(value);
  }
  const isPlain = ["number", "bigint", "boolean"].includes(typeof value);
  return isPlain && !secret ? String(value) : kindOf(value);
}

/** "(value hidden, 1 character)": the length often shows what is wrong. */
function hide(secret: string): string {
  const count = characterCount(secret);
  return `(value hidden, ${count.toLocaleString("en-US")} ${count === 1 ? "character" : "characters"})`;
}

const maxCharacters = 60;

function quote(text: string): string {
  const count = characterCount(text);
  if (count <= maxCharacters) return JSON.stringify(text);
  const start = firstCharacters(text, maxCharacters);
  return `${JSON.stringify(`${start}…`)} (${count.toLocaleString("en-US")} characters)`;
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null || typeof value === "string") return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (value instanceof Date) return "a date";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
