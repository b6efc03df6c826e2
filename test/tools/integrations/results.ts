import type { Schema } from "../../../tools/schemas/jsonSchema";

/** What is known of a value; nothing is known of one with an empty schema. */
export type Known = Schema;

/**
 * Describes an example.
 *
 * @param value The example.
 * @returns A schema with the example's fields; of a list with those of all its items.
 */
export function schemaOf(value: unknown): Known {
  if (Array.isArray(value)) {
    const items = value.map(schemaOf);
    const properties = Object.assign({}, ...items.map((item) => item.properties));
    return { type: "array", items: { ...items[0], ...(items[0]?.properties && { properties }) } };
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, field]) => [key, schemaOf(field)]);
    return { type: "object", properties: Object.fromEntries(entries) };
  }
  return value === null ? {} : { type: typeof value as "boolean" | "number" | "string" };
}

/**
 * Follows a path into a value.
 *
 * @param known What is known of the value.
 * @param path The fields to follow.
 * @returns What is known of the field at the end.
 * @throws Error that names the first field that does not exist.
 */
export function follow(known: Known, path: readonly string[]): Known {
  const [field, ...rest] = path;
  if (field === undefined) return known;
  if (known.anyOf) {
    const found = known.anyOf.flatMap((member) => tryFollow(member, path));
    if (found.length === 0) throw new Error(`There is no field "${field}".`);
    return found.length === 1 && found[0] ? found[0] : { anyOf: found };
  }
  if (isList(known)) {
    if (field === "length") return {};
    if (!/^\d+$/.test(field)) throw new Error(`"${field}" is read of a list.`);
    return follow(known.items ?? {}, rest);
  }
  const { properties } = known;
  if (!properties) {
    if (!known.type || [known.type].flat().includes("object")) return {};
    throw new Error(`"${field}" is read of a ${known.type}.`);
  }
  const next = Object.hasOwn(properties, field) ? properties[field] : undefined;
  if (!next)
    throw new Error(
      `There is no field "${field}": there are ${Object.keys(properties).join(", ")}.`,
    );
  return follow(next, rest);
}

function tryFollow(known: Known, path: readonly string[]): Known[] {
  try {
    return [follow(known, path)];
  } catch {
    return [];
  }
}

/** Checks whether a value is a list. */
export function isList({ type, anyOf = [] }: Known): boolean {
  return [type].flat().includes("array") || anyOf.some(isList);
}

/** Checks whether a value may be a list: it is one, or nothing is known of it. */
export function mayBeList(known: Known): boolean {
  return isList(known) || (!known.type && !known.properties && !known.anyOf);
}

/** Returns what is known of the items of a list. */
export function itemsOf(known: Known): Known {
  return known.items ?? known.anyOf?.find(isList)?.items ?? {};
}
