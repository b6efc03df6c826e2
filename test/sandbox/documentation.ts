import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Field, Operation } from "../../tools/operations/operations";
import { Fault } from "./fault";

/** Written by `npm run operations`. */
const operations: Record<string, Operation> = JSON.parse(
  readFileSync(resolve(__dirname, "operations.json"), "utf8"),
);

/**
 * Every operation of Zoom's API, as "GET /users/{userId}". One with a fixed segment comes before one
 * with a parameter in its place.
 */
export const documented: Record<string, Operation> = {
  ...operations,
  // Links of recordings, which are no part of the API
  "GET /rec/download/{fileId}": {},
  "GET /file/{fileId}": {},
  "GET /file/transcript/{recordingId}": {},
};

/**
 * Refuses what Zoom's documentation does not name. Zoom itself ignores it, which hides misspelt
 * fields; here they come to light.
 */
export function checkAgainstDocumentation(
  operation: string,
  query: URLSearchParams,
  body: unknown,
): void {
  const { query: parameters = {}, body: fields } = documented[operation] ?? {};
  const errors: { field: string; message: string }[] = [];
  for (const [name, value] of query) {
    const type = parameters[name];
    if (!type) errors.push({ field: name, message: "Undocumented query parameter." });
    else if (!isTextOf(type, value)) errors.push({ field: name, message: `Not of type ${type}.` });
  }
  if (fields === undefined && body !== undefined) {
    errors.push({ field: "", message: "Undocumented body." });
  }
  if (fields !== undefined) collect(fields, body ?? {}, "", errors);
  if (errors.length > 0) throw new Fault(400, 300, "Validation Failed.", errors);
}

function isTextOf(type: Field, value: string): boolean {
  if (type === "number") return /^-?\d+$/.test(value);
  if (type === "boolean") return value === "true" || value === "false";
  return true;
}

function collect(
  documentedField: Field,
  value: unknown,
  name: string,
  errors: { field: string; message: string }[],
): void {
  const wrong = (message: string) => errors.push({ field: name, message });
  if (typeof documentedField === "string") {
    if (!isOfType(value, documentedField)) wrong(`Not of type ${documentedField}.`);
  } else if (Array.isArray(documentedField)) {
    if (!Array.isArray(value)) return void wrong("Not a list.");
    for (const item of value) collect(documentedField[0] ?? "any", item, `${name}[]`, errors);
  } else {
    if (typeof value !== "object" || value === null) return void wrong("Not an object.");
    for (const [key, item] of Object.entries(value)) {
      const field = documentedField[key];
      const path = name ? `${name}.${key}` : key;
      if (field === undefined) errors.push({ field: path, message: "Undocumented field." });
      else collect(field, item, path, errors);
    }
  }
}

function isOfType(value: unknown, type: string): boolean {
  // Zoom takes no fractions.
  if (type === "number") return Number.isInteger(value);
  return type === "any" ? value !== null : typeof value === type;
}
