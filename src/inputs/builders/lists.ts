import { input, type KeyValuePair } from "@prismatic-io/spectral";
import { cleaner, common, isBlank, type Options, parseAll, parseItems, toText } from "./common";

/**
 * Builds an input for a list of texts.
 *
 * @param options Common input options.
 * @returns The input. Its value is the trimmed texts without blanks; text from an earlier step is
 * split at commas.
 * @throws InputError, when cleaned, for anything but texts.
 * @example
 * textList({ label: "Registrant Ids", comments: "…" }) // "a, b" becomes ["a", "b"]
 */
export function textList<const O extends Options>(options: O) {
  return input({
    ...common(options),
    type: "string",
    collection: "valuelist",
    clean: cleaner(options, {
      allowed: "a list of texts",
      parse: (value) => parseItems(value, "text", toText),
    }),
  });
}

/**
 * Builds an input for a list of key-value pairs.
 *
 * @param options Common input options.
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

/** The form shows an empty row for the next pair. */
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
