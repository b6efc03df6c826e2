import { input } from "@prismatic-io/spectral";
import { cleaner, common, isBlank, type Options, parseAll, type Rule, toText } from "./common";

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
