import { randomUUID } from "node:crypto";

/** A text, or a number outside of texts. */
const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/**
 * Parses JSON without rounding: a whole number beyond 2^53 becomes a bigint.
 *
 * @param text JSON.
 * @returns The value.
 * @throws SyntaxError if the text is not JSON.
 * @example
 * parseExactly('{"id": 576460752303423488}') // { id: 576460752303423488n }
 */
export function parseExactly(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!/\d{16}/.test(text)) return value;
  const mark = newMark();
  const isBeyond = (found: string) => /^-?\d+$/.test(found) && !Number.isSafeInteger(+found);
  const marked = text.replace(token, (found) => (isBeyond(found) ? `"${mark}${found}"` : found));
  return JSON.parse(marked, (_, item) =>
    typeof item === "string" && item.startsWith(mark) ? BigInt(item.slice(mark.length)) : item,
  );
}

/**
 * Writes JSON in which whole numbers beyond 2^53 have all their digits.
 *
 * @param value A value, which may hold bigints.
 * @returns The JSON, `undefined` for what JSON cannot hold, such as a function.
 * @throws TypeError if the value contains itself.
 * @example
 * stringifyExactly({ id: 576460752303423488n }) // '{"id":576460752303423488}'
 */
export function stringifyExactly(value: unknown): string | undefined {
  const mark = newMark();
  const isBeyond = (item: unknown) => Number.isInteger(item) && !Number.isSafeInteger(item);
  const marked: string | undefined = JSON.stringify(value, (_, item) =>
    typeof item === "bigint" || isBeyond(item) ? `${mark}${BigInt(item)}` : item,
  );
  return marked?.replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}

/** What stands for a number while it is text; it is certain not to occur in any value. */
function newMark(): string {
  return randomUUID();
}
