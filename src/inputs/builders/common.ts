import { input } from "@prismatic-io/spectral";
import { describeValue, InputError, isShort, withCommas } from "./inputError";

/** Options of every builder. */
export interface Options {
  label: string;
  /** The value, its form and limits, and the effect of a blank. */
  comments: string;
  placeholder?: string;
  example?: string;
  required?: boolean;
  /** Initial value, as text; a required input that is blank falls back to it. */
  default?: string;
  /** Key of the data source that offers values. */
  dataSource?: string;
}

/** What an input's `clean` returns: a blank optional input becomes `undefined`. */
export type Cleaned<O extends Options, T> = O extends { required: true } ? T : T | undefined;

/** The values that an input accepts. */
export interface Rule<T> {
  /** The allowed values, to follow "must be". */
  allowed: string;
  /**
   * Converts a value that is not blank. Returns `undefined` for one that is not allowed, or throws
   * an {@link Invalid} that says more than `allowed` does.
   */
  parse(value: unknown): T | undefined;
  /** Whether errors must not show the value. */
  secret?: boolean;
}

/** Thrown by a rule with a more precise message, to follow the label. */
export class Invalid extends Error {}

/**
 * Creates the `clean` of an input.
 *
 * @param rule The values that the input accepts.
 * @returns A function that converts a value. A blank optional value becomes `undefined`.
 * @throws InputError, by the returned function, for a value that is not allowed, or a required one
 * that is blank.
 */
export function cleaner<O extends Options, T>(options: O, { allowed, parse, secret }: Rule<T>) {
  return (value: unknown): Cleaned<O, T> => {
    const filled = isBlank(value) && options.required ? options.default : value;
    if (isBlank(filled)) {
      if (options.required) throw new InputError(options.label, "is required");
      // A conditional type is not decided while its options are unknown, here and below.
      return undefined as Cleaned<O, T>;
    }
    try {
      const parsed = parse(filled);
      if (parsed !== undefined) return parsed as Cleaned<O, T>;
    } catch (error) {
      if (error instanceof Invalid) throw new InputError(options.label, error.message);
      throw error;
    }
    throw new InputError(options.label, `must be ${allowed}. Got ${describeValue(value, secret)}`);
  };
}

/** Returns the properties that every type of input shares. */
export function common(options: Options) {
  const { label, comments, placeholder, example, required = false, dataSource } = options;
  return { label, comments, placeholder, example, required, dataSource };
}

/**
 * Builds an input for a single value.
 *
 * @param rule The values that the input accepts.
 * @returns The input. Its value is the result of the rule.
 * @throws InputError as {@link cleaner} does.
 */
export function stringInput<O extends Options, T>(options: O, rule: Rule<T>) {
  return input({
    ...common(options),
    type: "string",
    default: options.default,
    clean: cleaner(options, rule),
  });
}

/**
 * Checks whether a value is blank.
 *
 * @returns Whether it is missing, empty or white space, or a list of such values.
 */
export function isBlank(value: unknown): boolean {
  return isBlankItem(value) || (Array.isArray(value) && value.every(isBlankItem));
}

/** Does not look into lists of lists, which may be nested as deeply as JSON can be. */
function isBlankItem(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/**
 * Converts text or a number to trimmed text.
 *
 * @returns The text, `undefined` for any other value and for malformed Unicode.
 * @throws Invalid for a whole number beyond 2^53, which has already lost digits.
 */
export function toText(value: unknown): string | undefined {
  if (typeof value === "string") return value.isWellFormed() ? value.trim() : undefined;
  if (typeof value === "bigint") return isShort(value) ? String(value) : undefined;
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  if (!Number.isInteger(value)) return String(value);
  if (isExact(value)) return String(BigInt(value));
  throw new Invalid(`must be a string: as a number beyond 2^53, ${value} has lost digits`);
}

/**
 * Checks that a whole number still has the digits that it was written with.
 *
 * @returns Whether it is at most 2^53, or a single bit, as Zoom's values of plans are.
 */
export function isExact(number: number): boolean {
  if (Number.isSafeInteger(number)) return true;
  // 2^53 itself is what 2^53 + 1 becomes.
  return number > 2 ** 53 && (BigInt(number) & (BigInt(number) - 1n)) === 0n;
}

/**
 * Parses every item of a list.
 *
 * @param allowed What each of them must be.
 * @param parse Converts an item; `undefined` for one that is not allowed.
 * @throws Invalid that names the first item that is not allowed.
 */
export function parseAll<T>(
  items: unknown[],
  allowed: string,
  parse: (item: unknown) => T | undefined,
): T[] {
  return items.map((item, index) => {
    const parsed = parse(item);
    if (parsed !== undefined) return parsed;
    throw new Invalid(`item ${index + 1} must be ${allowed}. Got ${describeValue(item)}`);
  });
}

/** More items than any request of Zoom's API accepts, and few enough to check within a second. */
const maxItems = 100_000;

/**
 * Parses the items of a list as {@link parseAll}, or of text that separates them by commas.
 *
 * @throws Invalid as {@link parseAll} does, and for more than 100,000 items.
 */
export function parseItems<T>(
  value: unknown,
  allowed: string,
  parse: (item: unknown) => T | undefined,
): T[] | undefined {
  const parts = typeof value === "string" ? value.split(",") : value;
  if (Array.isArray(parts) && parts.length > maxItems) {
    const count = withCommas(parts.length);
    throw new Invalid(`must have at most ${withCommas(maxItems)} items. Got ${count}`);
  }
  if (Array.isArray(value)) return parseAll(value.filter(isPresent), allowed, parse);
  const texts = Array.isArray(parts) ? parts.filter(isPresent) : [parts];
  const items = texts.map(parse).filter((item) => item !== undefined);
  return items.length > 0 && items.length === texts.length ? items : undefined;
}

const isPresent = (item: unknown) => !isBlank(item);
