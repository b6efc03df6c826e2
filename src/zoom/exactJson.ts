import { isObject } from "./values";

/** Stands before a number that is written as text, and before a text that begins with it. */
const mark = "\uE000";

/** The beginning of a text, or a number, outside of texts. */
const token = /"|-?\d[\d.eE+-]*/g;

/** A text that begins with the mark, escaped or not. */
const marked = /\uE000|\\u[eE]000/y;

const colon = /\s*:/y;

/**
 * Parses JSON without rounding: a whole number beyond 2^53 becomes a bigint.
 *
 * @param text JSON, with or without a byte order mark.
 * @returns The value.
 * @throws SyntaxError if the text is not JSON.
 * @example
 * parseExactly('{"id": 576460752303423488}') // { id: 576460752303423488n }
 */
export function parseExactly(text: string): unknown {
  const json = withoutByteOrderMark(text);
  return /\d{16}/.test(json) ? unmark(JSON.parse(markNumbers(json))) : JSON.parse(json);
}

/** Removes the mark that some programs write before JSON, which does not allow it. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** Writes numbers beyond 2^53 as texts that begin with the mark; a text that does gets another. */
function markNumbers(json: string): string {
  const pieces: string[] = [];
  let written = 0;
  token.lastIndex = 0;
  for (let found = token.exec(json); found; found = token.exec(json)) {
    const [word] = found;
    const start = found.index;
    if (word !== '"') {
      colon.lastIndex = token.lastIndex;
      // What is not JSON has to stay what it is: a number as the name of a field.
      if (!isBeyond(word) || colon.test(json)) continue;
      pieces.push(json.slice(written, start), `"${mark}${word}"`);
      written = token.lastIndex;
      continue;
    }
    token.lastIndex = endOfText(json, start + 1);
    marked.lastIndex = start + 1;
    colon.lastIndex = token.lastIndex;
    // The name of a field is no value, so it is not looked at later.
    if (!marked.test(json) || colon.test(json)) continue;
    pieces.push(json.slice(written, start + 1), mark);
    written = start + 1;
  }
  return [...pieces, json.slice(written)].join("");
}

/** A number that is too large for any type of number stays one: `Infinity`. */
function isBeyond(number: string): boolean {
  return /^-?[1-9]\d*$/.test(number) && Number.isFinite(+number) && !Number.isSafeInteger(+number);
}

/** Where a text ends, after its closing quote. An expression would overflow the stack. */
function endOfText(json: string, start: number): number {
  let end = json.indexOf('"', start);
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end + 1;
}

function isEscaped(json: string, index: number): boolean {
  let first = index;
  while (json[first - 1] === "\\") first -= 1;
  return (index - first) % 2 === 1;
}

/** Replaces what is marked in a parsed value, without recursion, because JSON may be nested deeply. */
function unmark(value: unknown): unknown {
  const root: Holder = { value };
  const open = [root];
  for (let holder = open.pop(); holder; holder = open.pop()) {
    // Every key of parsed JSON is its own, and names of a long list would take much memory.
    for (const key in holder) {
      const item = holder[key];
      if (isObject(item)) open.push(item);
      if (typeof item !== "string" || !item.startsWith(mark)) continue;
      const text = item.slice(mark.length);
      const exact = text.startsWith(mark) ? text : BigInt(text);
      // An assignment to a field named __proto__ would not change it.
      if (key === "__proto__") Object.defineProperty(holder, key, { value: exact });
      else holder[key] = exact;
    }
  }
  return root.value;
}

type Holder = Record<string, unknown>;

/**
 * Writes JSON in which whole numbers beyond 2^53 have all their digits.
 *
 * @param value A value, which may hold bigints.
 * @returns The JSON, `undefined` for what JSON cannot hold, such as a function.
 * @throws TypeError if the value contains itself; RangeError if it is nested too deeply.
 * @example
 * stringifyExactly({ id: 576460752303423488n }) // '{"id":576460752303423488}'
 */
export function stringifyExactly(value: unknown): string | undefined {
  let isExact = true;
  const json: string | undefined = JSON.stringify(value, (_, item) => {
    if (!isLong(item)) return item;
    isExact = false;
    return 0;
  });
  return isExact ? json : write(value);
}

function isLong(item: unknown): item is number | bigint {
  return typeof item === "bigint" || (Number.isInteger(item) && !Number.isSafeInteger(item));
}

/** Writes a value as `JSON.stringify` does, which knows no bigints. */
function write(value: unknown, key = ""): string | undefined {
  const item = hasJson(value) ? value.toJSON(key) : value;
  if (isLong(item)) return String(BigInt(item));
  if (!isObject(item)) return JSON.stringify(item);
  if (Array.isArray(item)) {
    return `[${Array.from(item, (entry, index) => write(entry, String(index)) ?? "null").join()}]`;
  }
  const fields = Object.entries(item).flatMap(([name, entry]) => {
    const text = write(entry, name);
    return text === undefined ? [] : `${JSON.stringify(name)}:${text}`;
  });
  return `{${fields.join()}}`;
}

function hasJson(value: unknown): value is { toJSON(key: string): unknown } {
  return isObject(value) && typeof value.toJSON === "function";
}
