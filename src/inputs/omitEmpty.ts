/**
 * Omits an object whose fields are all undefined, so that empty objects are not sent.
 *
 * @returns The object, `undefined` if every field is undefined.
 */
export function omitEmpty<Fields extends object>(fields: Fields): Fields | undefined {
  return Object.values(fields).some((value) => value !== undefined) ? fields : undefined;
}
