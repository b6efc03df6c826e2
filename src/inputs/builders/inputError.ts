import { characterCount, shorten } from "../../zoom/characters";

/** Thrown for inputs that Zoom could not accept. Nothing has been sent when it is thrown. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** A stable name that a flow can branch on, as in ZoomError. */
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
 * @param secret Whether the value must not be shown.
 * @returns Text and numbers as given, cut at 60 characters; the kind of any other value.
 */
export function describeValue(value: unknown, secret = false): string {
  if (typeof value === "string" && value.trim() !== "") {
    return secret ? hide(value) : quote(value);
  }
  if (secret) return kindOf(value);
  if (typeof value === "bigint") return isShort(value) ? shorten(String(value)) : "a long number";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : kindOf(value);
}

/** "(value hidden, 1 character)": the length often shows what is wrong. */
function hide(secret: string): string {
  return `(value hidden, ${countOf(characterCount(secret))})`;
}

/**
 * Quotes a text in an error.
 *
 * @returns The text in quotes; one of more than 60 characters is cut, with its length.
 */
export function quote(text: string): string {
  const shown = shorten(text);
  if (shown === text) return JSON.stringify(text);
  return `${JSON.stringify(shown)} (${countOf(characterCount(text))})`;
}

/** Whether a number could be of type number too; writing longer ones takes more than proportional time. */
export function isShort(value: bigint): boolean {
  return BigInt.asIntN(1025, value) === value;
}

/**
 * Formats a number with commas. `toLocaleString` would make Node read its locale data for the limits
 * of all inputs while the component loads.
 *
 * @returns The number, such as "2,000".
 */
export function withCommas(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

function countOf(characters: number): string {
  return `${withCommas(characters)} character${characters === 1 ? "" : "s"}`;
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "string") return value === "" ? "an empty string" : "only spaces";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (value instanceof Date) return "a date";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
