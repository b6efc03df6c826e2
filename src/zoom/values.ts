/** Checks whether a value is an object that JSON can hold, and not a list, a Date, a Buffer or a Map. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** Checks whether a value is an object of any kind, such as a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Checks whether a value is text with a character that is not white space. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** @returns The value that the JSON stands for, `undefined` if the text is not JSON. */
export function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Omits an object whose fields are all undefined, so that empty objects are not sent.
 *
 * @returns The object, `undefined` if every field is undefined.
 */
export function omitEmpty<Fields extends object>(fields: Fields): Fields | undefined {
  return Object.values(fields).some((value) => value !== undefined) ? fields : undefined;
}
