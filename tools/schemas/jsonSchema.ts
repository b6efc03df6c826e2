import ts from "typescript";

type TypeName = "array" | "boolean" | "null" | "number" | "object" | "string";

/** The subset of JSON Schema that can be derived from a type. */
export interface Schema {
  description?: string;
  type?: TypeName | TypeName[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/**
 * Converts a type to JSON Schema. Zoom leaves out fields that have no value, so none is required, and
 * adds fields and choices as it grows, so none is forbidden and choices are plain strings.
 *
 * @param within Types that this one is part of; one of them again becomes an object of any form.
 * @returns The schema; a value of unknown form has an empty one.
 */
export function jsonSchema(
  type: ts.Type,
  checker: ts.TypeChecker,
  within: readonly ts.Type[] = [],
): Schema {
  if (type.isUnion()) {
    const present = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    return union(present.map((member) => jsonSchema(member, checker, within)));
  }
  const name = primitive(type);
  if (name) return { type: name };
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.NonPrimitive)))
    return {};
  if (type.getSymbol()?.name === "Buffer") return { description: "The bytes of the file." };
  if (within.includes(type)) return { type: "object" };
  const inside = [...within, type];
  if (checker.isArrayLikeType(type)) {
    const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return { type: "array", items: item ? jsonSchema(item, checker, inside) : {} };
  }
  const fields = checker
    .getPropertiesOfType(type)
    .map((field) => [field.name, jsonSchema(checker.getTypeOfSymbol(field), checker, inside)]);
  return fields.length > 0
    ? { type: "object", properties: Object.fromEntries(fields) }
    : { type: "object" };
}

function primitive({ flags }: ts.Type): TypeName | undefined {
  if (flags & ts.TypeFlags.StringLike) return "string";
  if (flags & ts.TypeFlags.NumberLike) return "number";
  if (flags & ts.TypeFlags.BooleanLike) return "boolean";
  return flags & ts.TypeFlags.Null ? "null" : undefined;
}

/** Combines the schemas of a union: a list of type names if they have nothing else. */
function union(members: Schema[]): Schema {
  const texts = [...new Set(members.map((member) => JSON.stringify(member)))];
  const schemas = texts.map((text): Schema => JSON.parse(text));
  const [first] = schemas;
  if (first && schemas.length === 1) return first;
  const names = schemas.flatMap(({ type, ...rest }) =>
    typeof type === "string" && Object.keys(rest).length === 0 ? [type] : [],
  );
  return names.length === schemas.length ? { type: names.sort() } : { anyOf: schemas };
}
