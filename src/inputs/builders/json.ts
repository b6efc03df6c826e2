import { input } from "@prismatic-io/spectral";
import { parseExactly } from "../../zoom/exactJson";
import { isPlainObject } from "../../zoom/values";
import { findJsonProblem } from "./checkJson";
import { cleaner, common, Invalid, type Options, type Rule } from "./common";
import { describeFields, type Fields, toItem, type Values } from "./fields";
import { InputError, withCommas } from "./inputError";

/** Parses text as JSON, `undefined` if it is not JSON; returns other values unchanged. */
function toJson(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return parseExactly(value);
  } catch {
    return undefined;
  }
}

/** Longer than any request of Zoom's API, and short enough to read within a second, however it is nested. */
const maxCharacters = 5_000_000;

/** Builds a JSON input that treats an empty list or object as blank, whether text or a value. */
function codeInput<O extends Options, T>(options: O, rule: Rule<T>) {
  return input({
    ...common(options),
    type: "code",
    language: "json",
    default: options.default,
    clean: (value: unknown) => {
      if (typeof value === "string" && value.length > maxCharacters) {
        const limit = `at most ${withCommas(maxCharacters)} characters long`;
        throw new InputError(options.label, `must be ${limit}. Got ${withCommas(value.length)}`);
      }
      const json = toJson(value);
      // Errors quote the value as it came.
      const clean = cleaner(options, { ...rule, parse: () => rule.parse(json) });
      return clean(isEmpty(json) ? undefined : value);
    },
  });
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length === 0
    : isPlainObject(value) && Object.keys(value).length === 0;
}

interface ObjectOptions extends Options {
  /** The fields that the object may have; any if omitted. */
  fields?: Fields;
}

/**
 * Builds an input for a JSON object.
 *
 * @param options `fields` are what the object may have.
 * @returns The input. Its value is the object; an empty one is blank.
 * @throws InputError, when cleaned, for anything but a JSON object of these fields, and for one that
 * JSON cannot hold.
 * @example
 * jsonObject({ label: "Settings", comments: "…" }) // '{"a": 1}' becomes { a: 1 }
 */
export function jsonObject<const O extends ObjectOptions>(options: O) {
  const { fields }: ObjectOptions = options;
  return codeInput(options, {
    allowed: "a JSON object",
    parse: (object) => {
      if (!isPlainObject(object)) return undefined;
      const problem = findJsonProblem(object);
      if (problem) throw new Invalid(problem);
      return fields ? toItem(object, fields) : object;
    },
  });
}

/** Objects of a list. */
export interface ListOptions<F extends Fields> {
  /** The fields that the objects may have. */
  fields: F;
  /** Maximum number of objects. */
  maxItems?: number;
  /** The field that an item stands for where it is no object, such as `type`. */
  shorthand?: keyof F & string;
  /** Checks rules between fields. Returns the problem, to follow "item 1". */
  check?: (item: Values<F>) => string | undefined;
}

/**
 * Builds an input for a JSON list of objects.
 *
 * @param options `fields` are what the objects may have; `maxItems` is the maximum number of them;
 * `shorthand` is the field that an item which is no object stands for.
 * @returns The input. Its value is the list as it is written, an empty text too; what is null is omitted.
 * @throws InputError, when cleaned, that names the first item and field that is not allowed.
 * @example
 * jsonList({ label: "People", comments: "…", fields: { name: { required: true } } })
 */
export function jsonList<const F extends Fields, const O extends Options & ListOptions<F>>(
  options: O & { fields: F },
) {
  type Item = Values<F>;
  const { fields, maxItems, shorthand, check }: ListOptions<F> = options;
  const limit = maxItems ? `at most ${maxItems} ` : "";
  const allowed = `a JSON list of ${limit}objects with ${describeFields(fields)}`;
  return codeInput<O, Item[]>(options, {
    allowed,
    parse: (items) => {
      if (!Array.isArray(items)) return undefined;
      if (maxItems !== undefined && items.length > maxItems) {
        throw new Invalid(`must be ${allowed}. Got ${items.length} objects`);
      }
      return items.map((element, index) => {
        const item = shorthand && !isPlainObject(element) ? { [shorthand]: element } : element;
        // The fields have been checked against the types that `Item` is made of.
        const parsed = toItem(item, fields, `item ${index + 1} `) as Item;
        const problem = check?.(parsed);
        if (problem) throw new Invalid(`item ${index + 1} ${problem}`);
        return parsed;
      });
    },
  });
}
