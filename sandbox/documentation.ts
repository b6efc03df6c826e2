import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ApiError } from "./apiError";
import type { Field, Operation } from "./operation";

/** Written by `npm run operations`. */
const operations: Record<string, Operation> = JSON.parse(
  readFileSync(resolve(__dirname, "operations.json"), "utf8"),
);

/** Parameters that Zoom's documentation has and its typings lack. */
const untyped: Record<string, Operation["query"]> = {
  "GET /users/{userId}/recordings": { recording_source_type: "string" },
  "GET /phone/sites": { site_name: "string" },
};

/**
 * Every operation of Zoom's API, as "GET /users/{userId}". One with a fixed segment comes before one
 * with a parameter in its place.
 */
export const documentedOperations: Record<string, Operation> = {
  ...operations,
  ...Object.fromEntries(
    Object.entries(untyped).map(([operation, query]) => [
      operation,
      { ...operations[operation], query: { ...operations[operation]?.query, ...query } },
    ]),
  ),
  // Links of recordings, which are not part of the API
  "GET /rec/download/{fileId}": {},
  "GET /rec/transcript/{fileId}": {},
  "GET /file/{fileId}": {},
  "GET /file/transcript/{recordingId}": {},
};

/** The documented operations, with the segments of their paths. */
const templates = Object.keys(documentedOperations).map((operation) => {
  const [method = "", template = ""] = operation.split(" ");
  const names = template.split("/");
  return { operation, method, names, isId: names.map((name) => name.startsWith("{")) };
});

/**
 * Finds the operation of a path.
 *
 * @param method HTTP method.
 * @param path Path below the base URL.
 * @returns The operation, the ids in the path, decoded once as a server does, and which segments of
 * the path are ids; `undefined` for a path that is not documented.
 */
export function matchOperation(method: string, path: string) {
  const segments = path.split("/");
  const found = templates.find(
    (template) =>
      template.method === method &&
      template.names.length === segments.length &&
      template.names.every((name, index) => template.isId[index] || name === segments[index]),
  );
  if (!found) return undefined;
  const { operation, isId } = found;
  const ids = segments.filter((_, index) => isId[index]).map(decodeURIComponent);
  return { operation, ids, isId };
}

/**
 * Rejects parameters and fields that Zoom does not document. Zoom itself ignores them, which would
 * hide misspelled names.
 *
 * @throws ApiError, with HTTP 400, that names each of them.
 */
export function checkAgainstDocumentation(
  operation: string,
  query: URLSearchParams,
  body: unknown,
): void {
  const { query: parameters = {}, body: fields } = documentedOperations[operation] ?? {};
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
  if (errors.length > 0) throw new ApiError(400, 300, "Validation Failed.", errors);
}

/** Splits a type from the only values that Zoom documents, which are `undefined` if there are none. */
function readType(field: string) {
  const [type = "", values] = field.split(": ");
  return { type, values: values?.split(" | ") };
}

/** Whether a text is one of these values, or several of them with commas in between. */
function isOneOf(text: string, values: string[]): boolean {
  return values.includes(text) || text.split(",").every((part) => values.includes(part));
}

function isTextOf(field: Field, value: string): boolean {
  if (typeof field !== "string") return true;
  const { type, values } = readType(field);
  if (values && !isOneOf(value, values)) return false;
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

function isOfType(value: unknown, field: string): boolean {
  const { type, values } = readType(field);
  if (values && !isOneOf(String(value), values)) return false;
  // Zoom accepts no fractions.
  if (type === "number") return Number.isInteger(value);
  return type === "any" ? value !== null : typeof value === type;
}
