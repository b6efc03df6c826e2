import { characterCount } from "../../zoom/characters";
import { isPlainObject } from "../../zoom/values";
import { Invalid, isBlank, isExact, toText } from "./common";
import { describeValue, quote, withCommas } from "./inputError";
import { wholeNumber } from "./numbers";
import { emailRule } from "./texts";

/** A field of an object. */
export interface Field {
  /** Whether every object must have it. */
  required?: boolean;
  /** What it is; text if omitted, an email address as the builder has it, and whole if a number. */
  type?: "text" | "email" | "texts" | "number" | "boolean" | "object" | "objects";
  /** Maximum number of characters, of each text of a list too. */
  maxLength?: number;
  /** The only texts that Zoom accepts. */
  oneOf?: readonly string[];
  /** Smallest number. */
  min?: number;
  /** Largest number. */
  max?: number;
  /** Minimum number of texts or objects. */
  minItems?: number;
  /** Maximum number of texts or objects. */
  maxItems?: number;
  /** The fields of the object, or of the objects of a list. */
  fields?: Fields;
}

/** The fields that an object may have, by name. */
export type Fields = Record<string, Field>;

type Text<F> = F extends { oneOf: readonly (infer Value)[] } ? Value : string;
type ValueOf<F> = F extends { type: "texts" }
  ? string[]
  : F extends { type: "number" }
    ? number
    : F extends { type: "boolean" }
      ? boolean
      : F extends { type: "objects"; fields: infer Inner }
        ? Values<Inner>[]
        : F extends { type: "object"; fields: infer Inner }
          ? Values<Inner>
          : Text<F>;
type Required<F> = {
  [Key in keyof F as F[Key] extends { required: true } ? Key : never]: ValueOf<F[Key]>;
};

/** An object with these fields. */
export type Values<F> = Required<F> & { [Key in keyof F]?: ValueOf<F[Key]> };

/**
 * Describes fields, to follow "objects with".
 *
 * @returns Text such as `"name" (required), "value" (at most 128 characters)`.
 */
export function describeFields(fields: Fields): string {
  return Object.entries(fields).map(describeField).join(", ");
}

function describeField([name, field]: [string, Field]): string {
  const isText = field.type === undefined || field.type === "text";
  const allowed = isText ? textLimit(field) : describeAllowed(field);
  const notes = [field.required && "required", allowed].filter(Boolean);
  return `"${name}"${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
}

function textLimit({ maxLength, oneOf }: Field): string {
  if (oneOf) return oneOf.map((text) => `"${text}"`).join(" or ");
  return maxLength ? `at most ${withCommas(maxLength)} characters` : "";
}

/** The allowed values of a field, such as "a list of at most 10 values". */
function describeAllowed(field: Field): string {
  const { type = "text", oneOf, fields = {} } = field;
  if (type === "boolean") return "true or false";
  if (type === "number") return wholeNumber(field).allowed;
  if (type === "object") return `an object with ${describeFields(fields)}`;
  if (type === "objects")
    return `a list of ${itemLimit(field)}objects with ${describeFields(fields)}`;
  if (oneOf) return textLimit(field);
  const kinds = {
    text: "a string",
    email: "an email address",
    texts: `a list of ${itemLimit(field)}values`,
  };
  return [kinds[type], textLimit(field)].filter(Boolean).join(" of ");
}

function itemLimit({ minItems, maxItems }: Field): string {
  if (minItems && maxItems) return `${minItems} to ${maxItems} `;
  if (minItems) return `at least ${minItems} `;
  return maxItems ? `at most ${maxItems} ` : "";
}

/**
 * Converts an object.
 *
 * @param fields The fields that it may have.
 * @param place Where it is, such as "item 1 ", which errors begin with.
 * @returns The object with what is written in it, an empty text too, which clears a field in Zoom; a
 * number where text is expected becomes text, and what is absent or null is left out.
 * @throws Invalid that names the first field that is not allowed.
 */
export function toItem(item: unknown, fields: Fields, place = ""): Record<string, unknown> {
  if (!isPlainObject(item)) {
    throw new Invalid(`${place}must be an object. Got ${describeValue(item)}`);
  }
  const unlisted = Object.keys(item).find((name) => !Object.hasOwn(fields, name));
  if (unlisted !== undefined) {
    const known = Object.keys(fields).map((name) => `"${name}"`);
    throw new Invalid(
      `${place}has an unknown field ${quote(unlisted)}. Allowed fields: ${known.join(", ")}`,
    );
  }
  const parsed: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const raw = Object.hasOwn(item, name) ? item[name] : undefined;
    if ((raw === undefined || raw === null) && !field.required) continue;
    if (Number.isInteger(raw) && !isExact(Number(raw))) {
      const problem = `as a number beyond 2^53, ${raw} has lost digits`;
      throw new Invalid(`${place}must have ${describeAllowed(field)} for "${name}": ${problem}`);
    }
    const isMissing = field.required && isBlank(raw);
    const value = isMissing ? undefined : toValue(raw, field, `${place}${name} `);
    if (value === undefined) {
      const allowed = describeAllowed(field);
      const isList = Array.isArray(raw) && raw.length > 0;
      const got = isList ? `a list of ${raw.length}` : describeValue(raw);
      throw new Invalid(`${place}must have ${allowed} for "${name}". Got ${got}`);
    }
    parsed[name] = value;
  }
  return parsed;
}

function toValue(value: unknown, field: Field, place: string): unknown {
  switch (field.type) {
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    case "number":
      return typeof value === "number" ? wholeNumber(field).parse(value) : undefined;
    case "texts":
      return toList(value, field, (item) => (isBlank(item) ? undefined : toFieldText(item, field)));
    case "object":
      return isPlainObject(value) ? toItem(value, field.fields ?? {}, place) : undefined;
    case "objects":
      return toList(value, field, (item, index) =>
        toItem(item, field.fields ?? {}, `${place}item ${index + 1} `),
      );
    case "email":
      return emailRule.parse(value);
    default:
      return toFieldText(value, field);
  }
}

function toList<T>(
  value: unknown,
  { minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Field,
  parse: (item: unknown, index: number) => T | undefined,
): T[] | undefined {
  if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) return undefined;
  const parsed = value.map(parse).filter((item) => item !== undefined);
  return parsed.length === value.length ? parsed : undefined;
}

/** The text as it is written, blanks at its ends too. */
function toFieldText(value: unknown, { maxLength, oneOf }: Field): string | undefined {
  const text = toText(value);
  if (text === undefined) return undefined;
  const written = typeof value === "string" ? value : text;
  if (maxLength !== undefined && characterCount(written) > maxLength) return undefined;
  if (!oneOf || text === "") return written;
  return oneOf.includes(text) ? text : undefined;
}
