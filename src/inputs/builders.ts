import { utc } from "@date-fns/utc";
import { input, type KeyValuePair } from "@prismatic-io/spectral";
import { format, isValid, parseISO } from "date-fns";
import isEmail from "validator/lib/isEmail";
import { describeValue, InputError } from "./inputError";

/** What every builder takes. */
interface Options {
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
type Cleaned<O extends Options, T> = O extends { required: true } ? T : T | undefined;

interface Rule<T> {
  /** What the input takes, to follow "must be". */
  allowed: string;
  /** Turns a value that is not blank into what an action works with; `undefined` if it is wrong. */
  parse(value: unknown): T | undefined;
  /** Whether errors must not show the value. */
  secret?: boolean;
}

/** The `clean` of an input: parses, lets a blank optional value through, and refuses the rest. */
function cleaner<O extends Options, T>(options: O, { allowed, parse, secret }: Rule<T>) {
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
function common(options: Options) {
  const { label, comments, placeholder, example, required = false, dataSource } = options;
  return { label, comments, placeholder, example, required, dataSource };
}

function stringInput<O extends Options, T>(options: O, rule: Rule<T>) {
  return input({
    ...common(options),
    type: "string",
    default: options.default,
    clean: cleaner(options, rule),
  });
}

/** A blank is as good as nothing: an empty text, spaces, a list of blanks. */
function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || value === null || (Array.isArray(value) && value.every(isBlank));
}

/** A text or a number as trimmed text. */
function toText(value: unknown): string | undefined {
  if (typeof value === "string") return value.isWellFormed() ? value.trim() : undefined;
  return Number.isFinite(value) || typeof value === "bigint" ? String(value) : undefined;
}

/** A text of digits alone, or a number, as a number. */
function toInteger(value: unknown): number | undefined {
  const given = toText(value);
  const number = given && /^[+-]?\d+$/.test(given) ? Number(given) : undefined;
  return Number.isSafeInteger(number) ? number : undefined;
}

/** The items of a list, or of a text that separates them by commas. */
function toItems(value: unknown): unknown[] {
  const items = Array.isArray(value)
    ? value
    : typeof value === "string"
      ? value.split(",")
      : [value];
  return items.filter((item) => !isBlank(item));
}

/** Every item parsed, or `undefined` if one is wrong. */
function parseAll<T>(items: unknown[], parse: (item: unknown) => T | undefined): T[] | undefined {
  const parsed = items.map(parse);
  return parsed.every((item) => item !== undefined) ? (parsed as T[]) : undefined;
}

interface TextOptions extends Options {
  /** The most characters that Zoom takes. */
  maxLength?: number;
  /** What the text has to match, with `allowed` saying so in words that follow "must be". */
  pattern?: RegExp;
  allowed?: string;
  /** Whether errors must not show the value. */
  secret?: boolean;
}

/**
 * Builds an input for a text.
 *
 * @param options `maxLength` counts characters.
 * @returns The input. Its value is the trimmed text.
 */
export function text<const O extends TextOptions>(options: O) {
  const { maxLength = Number.POSITIVE_INFINITY, pattern, allowed, secret }: TextOptions = options;
  const limit = options.maxLength
    ? ` of at most ${maxLength.toLocaleString("en-US")} characters`
    : "";
  return stringInput(options, {
    allowed: allowed ?? `a text${limit}`,
    secret,
    parse: (value) => {
      const given = toText(value);
      if (given === undefined || given.length > maxLength) return undefined;
      return pattern && !pattern.test(given) ? undefined : given;
    },
  });
}

/**
 * Builds an input for a secret, which the designer does not see.
 *
 * @param options As for every input.
 * @returns The input. Its value is the trimmed secret.
 */
export function password<const O extends Options>(options: O) {
  const { clean } = text({ ...options, secret: true });
  return input({ ...common(options), type: "password", default: options.default, clean });
}

/**
 * Builds an input for an id that becomes part of a path.
 *
 * @param options `allowed` says what the id may be, in words that follow "must be".
 * @returns The input. Its value is the trimmed id; `.` and `..`, which would lead to another path,
 * are refused.
 */
export function id<const O extends Options & { allowed: string }>(options: O) {
  return text({ ...options, pattern: /^(?!\.{1,2}$)/ });
}

/**
 * Builds an input for a number that people see in groups, such as a meeting's 876 3473 0132.
 *
 * @param options `allowed` and `pattern` say what else the input takes once the spaces and dashes
 * between the digits are gone.
 * @returns The input. Its value is the number's digits, or whatever else the pattern takes.
 */
export function groupedNumber<const O extends Options & { allowed: string; pattern: RegExp }>(
  options: O,
) {
  const { allowed, pattern }: { allowed: string; pattern: RegExp } = options;
  return stringInput(options, {
    allowed,
    parse: (value) => {
      const given = toText(value);
      const digits = given && /^[\d\s-]+$/.test(given) ? given.replace(/[\s-]/g, "") : given;
      return digits && pattern.test(digits) ? digits : undefined;
    },
  });
}

interface IntegerOptions extends Options {
  min?: number;
  max?: number;
  /** What the number counts, such as "minutes". */
  unit?: string;
}

function range({
  min = Number.MIN_SAFE_INTEGER,
  max = Number.MAX_SAFE_INTEGER,
  unit,
}: IntegerOptions) {
  const limits =
    max < Number.MAX_SAFE_INTEGER
      ? ` from ${min} to ${max}`
      : min > Number.MIN_SAFE_INTEGER
        ? `, ${min} or more`
        : "";
  return {
    allowed: `a whole number${unit ? ` of ${unit}` : ""}${limits}`,
    parse: (value: unknown) => {
      const number = toInteger(value);
      return number !== undefined && number >= min && number <= max ? number : undefined;
    },
  };
}

/**
 * Builds an input for a whole number.
 *
 * @param options `min` and `max` are both allowed; `unit` is what the number counts.
 * @returns The input. Its value is the number.
 */
export function integer<const O extends IntegerOptions>(options: O) {
  return stringInput(options, range(options));
}

/**
 * Builds an input for whole numbers, given as a list or separated by commas.
 *
 * @param options `min` and `max` are both allowed, for each number.
 * @returns The input. Its value is the numbers in the order given, each once.
 */
export function integerList<const O extends IntegerOptions>(options: O) {
  const { allowed, parse } = range(options);
  return stringInput(options, {
    allowed: `${allowed}, or several separated by commas`,
    parse: (value) => {
      const numbers = parseAll(toItems(value), parse);
      return numbers && [...new Set(numbers)];
    },
  });
}

/**
 * Builds an on/off input.
 *
 * @param options As for every input; the default is "false" if none is given.
 * @returns The input. Its value is a boolean, `undefined` if the runner passes nothing.
 */
export function flag<const O extends Options>(options: O) {
  return input({
    ...common(options),
    type: "boolean",
    default: options.default ?? "false",
    clean: cleaner(options, {
      allowed: "true or false",
      parse: (value) => {
        const given = typeof value === "boolean" ? String(value) : toText(value)?.toLowerCase();
        return given === "true" ? true : given === "false" ? false : undefined;
      },
    }),
  });
}

/**
 * Builds an on/off input for what Zoom takes as off when it is left out.
 *
 * @param options As for every input.
 * @returns The input. Its value is `true`, or `undefined` when it is off, so that nothing is sent.
 */
export function toggle<const O extends Options>(options: O) {
  const { clean, ...rest } = flag(options);
  return { ...rest, clean: (value: unknown) => clean(value) || undefined };
}

/**
 * Builds an on/off input that can be left alone: a boolean input always has a value and would
 * switch things off.
 *
 * @param options As for every input.
 * @returns The input. Its value is a boolean, or `undefined` when it is left alone.
 */
export function onOff<const O extends Options>(options: O) {
  const { clean, ...rest } = choice({
    ...options,
    choices: [
      ["unset", "Unset: left as it is"],
      ["true", "On"],
      ["false", "Off"],
    ],
  });
  return {
    ...rest,
    clean: (value: unknown) => {
      const given = clean(typeof value === "boolean" ? String(value) : value);
      return given === undefined || given === "unset" ? undefined : given === "true";
    },
  };
}

/** A choice's value, as Zoom takes it, and its label in the dropdown. */
export type Choice = readonly [value: string | number, label: string];

/**
 * Builds a dropdown.
 *
 * @param options `choices` are the values with their labels.
 * @returns The input. Its value is the choice's, a number where Zoom takes a number.
 */
export function choice<const C extends readonly Choice[], const O extends Options>(
  options: O & { choices: C },
) {
  return input({
    ...common(options),
    type: "string",
    default: options.default,
    model: options.choices.map(([value, label]) => ({ value: String(value), label })),
    clean: cleaner<O, C[number][0]>(options, {
      allowed: `one of ${options.choices.map(([value, label]) => describeChoice(value, label)).join(", ")}`,
      parse: (value) => options.choices.find(([known]) => String(known) === toText(value))?.[0],
    }),
  });
}

function describeChoice(value: string | number, label: string): string {
  return String(value) === label ? `"${label}"` : `"${value}" (${label})`;
}

interface DateTimeOptions extends Options {
  /** What a time without an offset means: it stays local, or it is UTC. */
  withoutOffset: "local" | "UTC";
}

const dateAndTime =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)?$/;

/**
 * Builds an input for a date and time: ISO 8601, with or without seconds and offset, or a `Date`.
 *
 * @param options `withoutOffset` says what a time without an offset means.
 * @returns The input. Its value is `yyyy-MM-ddTHH:mm:ssZ` in UTC, or without `Z` if it is local.
 * @see https://developers.zoom.us/docs/api/using-zoom-apis/
 */
export function dateTime<const O extends DateTimeOptions>(options: O) {
  const { withoutOffset }: DateTimeOptions = options;
  return stringInput(options, {
    allowed: `a date and time that exists, such as 2027-02-28T09:30:00Z`,
    parse: (value) => {
      const iso = value instanceof Date ? toIso(value) : toText(value)?.toUpperCase();
      const parts = iso && dateAndTime.exec(iso);
      if (!iso || !parts) return undefined;
      const offset = parts[5];
      const moment = parseISO(iso.replace(",", "."), { in: utc });
      if (!isValid(moment)) return undefined;
      const isLocal = offset === undefined && withoutOffset === "local";
      return format(moment, `yyyy-MM-dd'T'HH:mm:ss${isLocal ? "" : "'Z'"}`, { in: utc });
    },
  });
}

/**
 * Builds an input for a day: `yyyy-MM-dd`, or a date and time, of which the day in UTC counts.
 *
 * @param options As for every input.
 * @returns The input. Its value is `yyyy-MM-dd`.
 */
export function day<const O extends Options>(options: O) {
  return stringInput(options, {
    allowed: "a day that exists, such as 2027-02-28",
    parse: (value) => {
      const iso = value instanceof Date ? toIso(value) : toText(value)?.toUpperCase();
      if (!iso || !(/^\d{4}-\d{2}-\d{2}$/.test(iso) || dateAndTime.test(iso))) return undefined;
      const moment = parseISO(iso.replace(",", "."), { in: utc });
      return isValid(moment) ? format(moment, "yyyy-MM-dd", { in: utc }) : undefined;
    },
  });
}

function toIso(date: Date): string | undefined {
  return isValid(date) ? date.toISOString() : undefined;
}

/**
 * Builds an input for an email address.
 *
 * @param options As for every input.
 * @returns The input. Its value is the trimmed address.
 */
export function email<const O extends Options>(options: O) {
  return stringInput(options, {
    allowed: "an email address of at most 128 characters, such as someone@example.com",
    parse: (value) => {
      const given = toText(value);
      return given && given.length <= 128 && isEmail(given) ? given : undefined;
    },
  });
}

/**
 * Builds an input for a list of texts.
 *
 * @param options As for every input.
 * @returns The input. Its value is the trimmed texts without blanks; by reference, a text that
 * separates them by commas will do.
 */
export function textList<const O extends Options>(options: O) {
  return input({
    ...common(options),
    type: "string",
    collection: "valuelist",
    clean: cleaner(options, {
      allowed: "a list of texts",
      parse: (value) => parseAll(toItems(value), toText),
    }),
  });
}

/**
 * Builds an input for a list of names with values.
 *
 * @param options As for every input.
 * @returns The input. Its value is the pairs, values as they came.
 */
export function keyValueList<const O extends Options>(options: O) {
  return input({
    ...common(options),
    type: "string",
    collection: "keyvaluelist",
    clean: cleaner<O, KeyValuePair[]>(options, {
      allowed: "a list of values with a key each",
      parse: (value) => (Array.isArray(value) ? parseAll(value.filter(isUsed), toPair) : undefined),
    }),
  });
}

/** The designer shows an empty row for a pair to come. */
function isUsed(row: unknown): boolean {
  return !(isRow(row) && isBlank(row.key) && isBlank(row.value));
}

function toPair(row: unknown): KeyValuePair | undefined {
  const key = isRow(row) ? toText(row.key) : undefined;
  return key && isRow(row) ? { key, value: row.value } : undefined;
}

function isRow(row: unknown): row is KeyValuePair {
  return typeof row === "object" && row !== null && "key" in row;
}

/** JSON by value, or by its text. */
function toJson(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function codeInput<O extends Options, T>(options: O, rule: Rule<T>) {
  return input({
    ...common(options),
    type: "code",
    language: "json",
    default: options.default,
    clean: cleaner(options, rule),
  });
}

/**
 * Builds an input for a JSON object.
 *
 * @param options As for every input.
 * @returns The input. Its value is the object.
 */
export function jsonObject<const O extends Options>(options: O) {
  return codeInput(options, {
    allowed: "a JSON object",
    parse: (value) => {
      const object = toJson(value);
      return isPlainObject(object) ? object : undefined;
    },
  });
}

/** A field of the objects of a list. */
interface TextField {
  /** Whether every object must have it. */
  required?: boolean;
  /** The most characters that Zoom takes. */
  maxLength?: number;
  /** The only texts that Zoom takes. */
  oneOf?: readonly string[];
}

type Text<Field> = Field extends { oneOf: readonly (infer Value)[] } ? Value : string;
type Required<F> = {
  [Key in keyof F as F[Key] extends { required: true } ? Key : never]: Text<F[Key]>;
};
type Texts<F> = Required<F> & { [Key in keyof F]?: Text<F[Key]> };

/**
 * Builds an input for a JSON list of objects that hold texts.
 *
 * @param options `fields` are what the objects may hold; `most` is how many there may be.
 * @returns The input. Its value is the list, with texts trimmed and blank ones left out.
 */
export function jsonList<
  const F extends Record<string, TextField>,
  const O extends Options & { most?: number },
>(options: O & { fields: F }) {
  type Item = Texts<F>;
  const { most = Number.POSITIVE_INFINITY, fields }: { most?: number; fields: F } = options;
  const limit = options.most ? `at most ${most} ` : "";
  const names = Object.entries(fields).map(describeField).join(", ");
  return codeInput<O, Item[]>(options, {
    allowed: `a JSON list of ${limit}objects with texts for ${names}`,
    parse: (value) => {
      const items = toJson(value);
      if (!Array.isArray(items) || items.length === 0 || items.length > most) return undefined;
      return parseAll(items, (item) => toItem(item, fields) as Item | undefined);
    },
  });
}

/** `"value" (at most 128 characters)` */
function describeField([name, { required, maxLength, oneOf }]: [string, TextField]): string {
  const notes = [
    required && "required",
    maxLength && `at most ${maxLength} characters`,
    oneOf?.join(" or "),
  ].filter(Boolean);
  return `"${name}"${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
}

function toItem(item: unknown, fields: Record<string, TextField>) {
  if (!isPlainObject(item)) return undefined;
  if (Object.keys(item).some((name) => !Object.hasOwn(fields, name))) return undefined;
  const parsed: Record<string, string> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (isBlank(item[name]) && !field.required) continue;
    const given = toText(item[name]);
    if (!given || !fits(given, field)) return undefined;
    parsed[name] = given;
  }
  return parsed;
}

function fits(value: string, { maxLength = Number.POSITIVE_INFINITY, oneOf }: TextField): boolean {
  return value.length <= maxLength && (!oneOf || oneOf.includes(value));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
