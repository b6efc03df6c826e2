import { input } from "@prismatic-io/spectral";
import { parseExactly } from "../../zoom/exactJson";
import { characterCount } from "./characters";
import {
  cleaner,
  common,
  Invalid,
  isBlank,
  type Options,
  type Rule,
  toText,
  withCommas,
} from "./common";
import { describeValue } from "./inputError";

/** A value, or the JSON in a text; `undefined` for text that is not JSON. */
function toJson(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return parseExactly(value);
  } catch {
    return undefined;
  }
}

/** A JSON input whose empty list or object, as text or by value, is as good as blank. */
function codeInput<O extends Options, T>(options: O, rule: Rule<T>) {
  const clean = cleaner(options, rule);
  return input({
    ...common(options),
    type: "code",
    language: "json",
    default: options.default,
    clean: (value: unknown) => clean(isEmpty(toJson(value)) ? undefined : value),
  });
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length === 0
    : isPlainObject(value) && Object.keys(value).length === 0;
}

/**
 * Builds an input for a JSON object.
 *
 * @param options Common input options.
 * @returns The input. Its value is the object; an empty one is blank.
 * @throws InputError, when cleaned, for anything but a JSON object.
 * @example
 * jsonObject({ label: "Settings", comments: "…" }) // '{"a": 1}' becomes { a: 1 }
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
export interface Field {
  /** Whether every object must have it. */
  required?: boolean;
  /** Whether it is text (the default), a list of texts, a whole number, or true or false. */
  type?: "text" | "texts" | "number" | "boolean";
  /** Maximum number of characters, of each text of a list too. */
  maxLength?: number;
  /** The only texts that Zoom accepts. */
  oneOf?: readonly string[];
}

type Text<F> = F extends { oneOf: readonly (infer Value)[] } ? Value : string;
type ValueOf<F> = F extends { type: "texts" }
  ? string[]
  : F extends { type: "number" }
    ? number
    : F extends { type: "boolean" }
      ? boolean
      : Text<F>;
type Required<F> = {
  [Key in keyof F as F[Key] extends { required: true } ? Key : never]: ValueOf<F[Key]>;
};
type Values<F> = Required<F> & { [Key in keyof F]?: ValueOf<F[Key]> };

/** Objects of a list. */
export interface ListOptions<F extends Record<string, Field>> {
  /** The fields that the objects may have. */
  fields: F;
  /** Maximum number of objects. */
  maxItems?: number;
  /** Checks what fields alone cannot say. Returns what is wrong, to follow "item 1". */
  check?: (item: Values<F>) => string | undefined;
}

/**
 * Builds an input for a JSON list of objects.
 *
 * @param options `fields` are what the objects may have; `maxItems` is the maximum number of them.
 * @returns The input. Its value is the list, with texts trimmed and blank fields left out.
 * @throws InputError, when cleaned, that names the first item and field that is not allowed.
 * @example
 * jsonList({ label: "People", comments: "…", fields: { name: { required: true } } })
 */
export function jsonList<
  const F extends Record<string, Field>,
  const O extends Options & ListOptions<F>,
>(options: O & { fields: F }) {
  type Item = Values<F>;
  const { fields, maxItems, check }: ListOptions<F> = options;
  const limit = maxItems ? `at most ${maxItems} ` : "";
  const names = Object.entries(fields).map(describeField).join(", ");
  const allowed = `a JSON list of ${limit}objects with ${names}`;
  return codeInput<O, Item[]>(options, {
    allowed,
    parse: (value) => {
      const items = toJson(value);
      if (!Array.isArray(items)) return undefined;
      if (maxItems !== undefined && items.length > maxItems) {
        throw new Invalid(`must be ${allowed}. Got ${items.length} objects`);
      }
      return items.map((item, index) => {
        const parsed = toItem(item, fields, `item ${index + 1}`) as Item;
        const problem = check?.(parsed);
        if (problem) throw new Invalid(`item ${index + 1} ${problem}`);
        return parsed;
      });
    },
  });
}

const kinds = {
  text: "text",
  texts: "a list of texts",
  number: "a whole number",
  boolean: "true or false",
};

/** `"value" (at most 128 characters)` */
function describeField([name, field]: [string, Field]): string {
  const { type = "text" } = field;
  const notes = [field.required && "required", type !== "text" && kinds[type], limits(field)];
  const shown = notes.filter(Boolean);
  return `"${name}"${shown.length > 0 ? ` (${shown.join(", ")})` : ""}`;
}

function limits({ maxLength, oneOf }: Field): string {
  return oneOf
    ? oneOf.map((text) => `"${text}"`).join(" or ")
    : maxLength
      ? `at most ${withCommas(maxLength)} characters`
      : "";
}

function toItem(item: unknown, fields: Record<string, Field>, place: string) {
  if (!isPlainObject(item)) {
    throw new Invalid(`${place} must be an object. Got ${describeValue(item)}`);
  }
  const unknown = Object.keys(item).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) {
    const known = Object.keys(fields).map((name) => `"${name}"`);
    throw new Invalid(
      `${place} has an unknown field "${unknown}". Allowed are ${known.join(", ")}`,
    );
  }
  const parsed: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (isBlank(item[name]) && !field.required) continue;
    const value = toValue(item[name], field);
    if (value === undefined) {
      const { type = "text" } = field;
      const limit = limits(field);
      const allowed = field.oneOf ? limit : [kinds[type], limit].filter(Boolean).join(" of ");
      const problem = `must have ${allowed} for "${name}". Got ${describeValue(item[name])}`;
      throw new Invalid(`${place} ${problem}`);
    }
    parsed[name] = value;
  }
  return parsed;
}

function toValue(value: unknown, field: Field): unknown {
  switch (field.type) {
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    case "number":
      return Number.isSafeInteger(value) ? value : undefined;
    case "texts": {
      if (!Array.isArray(value) || value.length === 0) return undefined;
      const texts = value.map((item) => toFieldText(item, field));
      return texts.includes(undefined) ? undefined : texts;
    }
    default:
      return toFieldText(value, field);
  }
}

function toFieldText(value: unknown, { maxLength, oneOf }: Field): string | undefined {
  const text = toText(value);
  if (!text || (maxLength !== undefined && characterCount(text) > maxLength)) return undefined;
  return oneOf && !oneOf.includes(text) ? undefined : text;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  // Neither a list nor a Date, a Buffer or a Map, which would become other objects in JSON.
  return Object.prototype.toString.call(value) === "[object Object]";
}
