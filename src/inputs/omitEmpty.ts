/**
 * Keeps an object of a body from being sent when nothing of it is set.
 *
 * @param fields The object's fields.
 * @returns The object, `undefined` if every field is.
 */
export function omitEmpty<Fields extends object>(fields: Fields): Fields | undefined {
  return Object.values(fields).some((value) => value !== undefined) ? fields : undefined;
}
