import { input, type KeyValuePair } from "@prismatic-io/spectral";
import { cleaner, common, isBlank, type Options, parseAll, parseItems, toText } from "./common";

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
      parse: (value) => parseItems(value, toText),
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
