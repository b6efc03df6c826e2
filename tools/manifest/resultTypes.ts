import { capitalize } from "../../src/zoom/characters";
import type { Schema } from "../schemas/jsonSchema";

/**
 * Writes a type for the result of each action.
 *
 * @returns The source of a module that exports the types, such as `GetMeetingResult`.
 */
export function resultTypes(schemas: Record<string, Schema>): string {
  const types = Object.entries(schemas).map(
    ([key, schema]) =>
      `export interface ${resultType(key)} {\n  data: ${toType(schema, "  ")};\n}\n`,
  );
  return `// Zoom leaves out what has no value, so every field may be undefined.\n\n${types.join("\n")}`;
}

/** Returns the name of the type of an action's result. */
export function resultType(key: string): string {
  return `${capitalize(key)}Result`;
}

/** Writes a schema as a type; what it does not describe, such as the bytes of a file, is `unknown`. */
function toType({ type, anyOf, properties, items }: Schema, indent: string): string {
  if (anyOf) return anyOf.map((member) => toType(member, indent)).join(" | ");
  if (Array.isArray(type)) return type.map((name) => toType({ type: name }, indent)).join(" | ");
  if (type === "array") return `Array<${toType(items ?? {}, indent)}>`;
  if (type !== "object") return type ?? "unknown";
  if (!properties) return "Record<string, unknown>";
  const inside = `${indent}  `;
  const fields = Object.entries(properties).map(
    ([name, field]) => `${inside}${JSON.stringify(name)}?: ${toType(field, inside)};\n`,
  );
  return `{\n${fields.join("")}${indent}}`;
}
