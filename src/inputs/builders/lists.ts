import { input, type KeyValuePair } from "@prismatic-io/spectral";
import { isObject } from "../../zoom/values";
import {
  cleaner,
  common,
  Invalid,
  isBlank,
  type Options,
  parseAll,
  parseItems,
  type Rule,
  toText,
} from "./common";
import { emailRule } from "./texts";

export interface ListOptions extends Options {
  /** Maximum number of items. */
  maxItems?: number;
}

/**
 * Builds an input for a list of texts.
 *
 * @param options `maxItems` is the maximum number of texts.
 * @returns The input. Its value is the trimmed texts without blanks; text from an earlier step is
 * split at commas.
 * @throws InputError, when cleaned, for anything but texts, or too many of them.
 * @example
 * textList({ label: "Registrant Ids", comments: "…" }) // "a, b" becomes ["a", "b"]
 */
export function textList<const O extends ListOptions>(options: O) {
  return valueList(options, "values", { allowed: "a string", parse: toText });
}

/**
 * Builds an input for a list whose items are checked one by one.
 *
 * @param options `maxItems` is the maximum number of items.
 * @param kind What the items are in the plural, to follow "a list of".
 * @param rule The values that an item accepts.
 * @returns The input. Its value is the items in the order given, each once; text from an earlier
 * step is split at commas.
 * @throws InputError, when cleaned, that names the first item that is not allowed.
 */
export function listOf<O extends ListOptions, T>(options: O, kind: string, rule: Rule<T>) {
  return valueList(options, kind, rule, (items) => [...new Set(items)]);
}

/** Builds a list whose items are checked one by one; `select` chooses among them. */
export function valueList<O extends ListOptions, T>(
  options: O,
  kind: string,
  rule: Rule<T>,
  select = (items: T[]) => items,
) {
  const { maxItems = Number.POSITIVE_INFINITY }: ListOptions = options;
  const allowed = `a list of ${options.maxItems ? `at most ${maxItems} ` : ""}${kind}`;
  return input({
    ...common(options),
    type: "string",
    collection: "valuelist",
    clean: cleaner<O, T[]>(options, {
      allowed,
      parse: (value) => {
        const parsed = parseItems(value, rule.allowed, rule.parse);
        const items = parsed && select(parsed);
        if (!items || items.length <= maxItems) return items;
        throw new Invalid(`must be ${allowed}. Got ${items.length}`);
      },
    }),
  });
}

/**
 * Builds an input for a list of email addresses.
 *
 * @param options `maxItems` is the maximum number of addresses.
 * @returns The input. Its value is the trimmed addresses, each once.
 * @throws InputError, when cleaned, that names the first item that is not an email address.
 * @example
 * emailList({ label: "Member Emails", comments: "…" }) // "a@example.com, b@example.com" becomes both
 */
export function emailList<const O extends ListOptions>(options: O) {
  return listOf(options, "email addresses", emailRule);
}

/**
 * Builds an input for a list of key-value pairs.
 *
 * @returns The input. Its value is the pairs, with their values as they came.
 * @throws InputError, when cleaned, for a pair without a key.
 * @example
 * keyValueList({ label: "Header", comments: "…" })
 */
export function keyValueList<const O extends Options>(options: O) {
  return input({
    ...common(options),
    type: "string",
    collection: "keyvaluelist",
    clean: cleaner<O, KeyValuePair[]>(options, {
      allowed: "a list of key-value pairs",
      parse: (value) =>
        Array.isArray(value)
          ? parseAll(value.filter(isUsed), "a pair with a key", toPair)
          : undefined,
    }),
  });
}

/** The low-code designer shows an empty row for the next pair. */
function isUsed(row: unknown): boolean {
  return !(isRow(row) && isBlank(row.key) && isBlank(row.value));
}

function toPair(row: unknown): KeyValuePair | undefined {
  const key = isRow(row) ? toText(row.key) : undefined;
  return key && isRow(row) ? { key, value: row.value } : undefined;
}

function isRow(row: unknown): row is KeyValuePair {
  return isObject(row) && "key" in row;
}
