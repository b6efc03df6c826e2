import { input } from "@prismatic-io/spectral";
import { describeValue, InputError } from "./inputError";

/** What every builder takes. */
export interface Options {
  label: string;
  /** What the value is, and what leaving it out means. */
  comments: string;
  placeholder?: string;
  example?: string;
  required?: boolean;
  /** What the designer starts with, as a text; a required input that is blank falls back to it. */
  default?: string;
  /** The data source that offers values. */
  dataSource?: string;
}

/** What an input's `clean` gives: an optional input may be blank, which is `undefined`. */
export type Cleaned<O extends Options, T> = O extends { required: true } ? T : T | undefined;

export interface Rule<T> {
  /** What the input takes, to follow "must be". */
  allowed: string;
  /** Turns a value that is not blank into what an action works with; `undefined` if it is wrong. */
  parse(value: unknown): T | undefined;
  /** Whether errors must not show the value. */
  secret?: boolean;
}

/** The `clean` of an input: parses, lets a blank optional value through, and refuses the rest. */
export function cleaner<O extends Options, T>(options: O, { allowed, parse, secret }: Rule<T>) {
  return (value: unknown): Cleaned<O, T> => {
    const given = isBlank(value) && options.required ? options.default : value;
    if (isBlank(given) && !options.required) return undefined as Cleaned<O, T>;
    const parsed = isBlank(given) ? undefined : parse(given);
    if (parsed !== undefined) return parsed as Cleaned<O, T>;
    const problem = `must be ${allowed}, not ${describeValue(value, secret)}`;
    throw new InputError(options.label, problem);
  };
}

/** The part of a definition that every type of input shares. */
export function common(options: Options) {
  const { label, comments, placeholder, example, required = false, dataSource } = options;
  return { label, comments, placeholder, example, required, dataSource };
}

export function stringInput<O extends Options, T>(options: O, rule: Rule<T>) {
  return input({
    ...common(options),
    type: "string",
    default: options.default,
    clean: cleaner(options, rule),
  });
}

/** A blank is as good as nothing: an empty text, spaces, a list of blanks. */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || value === null || (Array.isArray(value) && value.every(isBlank));
}

/** A text or a number as trimmed text. */
export function toText(value: unknown): string | undefined {
  if (typeof value === "string") return value.isWellFormed() ? value.trim() : undefined;
  return Number.isFinite(value) || typeof value === "bigint" ? String(value) : undefined;
}

/** Every item parsed, or `undefined` if one is wrong. */
export function parseAll<T>(
  items: unknown[],
  parse: (item: unknown) => T | undefined,
): T[] | undefined {
  const parsed = items.map(parse);
  return parsed.every((item) => item !== undefined) ? (parsed as T[]) : undefined;
}

/** Parses the items of a list, or of a text that separates them by commas; there is at least one. */
export function parseItems<T>(
  value: unknown,
  parse: (item: unknown) => T | undefined,
): T[] | undefined {
  const list = typeof value === "string" ? value.split(",") : value;
  const items = (Array.isArray(list) ? list : [list]).filter((item) => !isBlank(item));
  return items.length > 0 ? parseAll(items, parse) : undefined;
}
