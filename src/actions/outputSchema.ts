import type { ActionOutputSchema } from "@prismatic-io/spectral";

/** As much of JSON Schema as an example tells. */
interface JsonSchema {
  type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

interface Described {
  examplePayload?: unknown;
  outputSchema?: ActionOutputSchema;
}

/**
 * Declares what actions return, by which designers can pick fields before a flow has run: the schema
 * of the example payload, unless the action declares one of its own.
 *
 * @param actions Actions by key.
 * @returns The actions with an output schema each.
 */
export function withOutputSchemas<Actions extends Record<string, object>>(
  actions: Actions,
): Actions {
  const described = Object.entries(actions).map(([key, action]) => [key, withOutputSchema(action)]);
  return Object.fromEntries(described);
}

function withOutputSchema(action: Described): Described {
  const { data } = (action.examplePayload ?? {}) as { data?: unknown };
  return { outputSchema: { type: "actionOutput", schema: schemaOf(data) }, ...action };
}

/**
 * Derives a JSON Schema from an example. Zoom leaves fields out where there is nothing to say, so
 * none is required, and adds fields as it grows, so none is forbidden.
 *
 * @param example A value as JSON holds it; the first item of a list stands for all of them.
 * @returns The schema that the example and its like fit.
 */
function schemaOf(example: unknown): JsonSchema {
  if (Array.isArray(example)) return { type: "array", items: schemaOf(example[0]) };
  if (typeof example === "object" && example !== null) {
    const fields = Object.entries(example).map(([name, value]) => [name, schemaOf(value)]);
    return { type: "object", properties: Object.fromEntries(fields) };
  }
  if (typeof example === "number") {
    return { type: Number.isInteger(example) ? "integer" : "number" };
  }
  return typeof example === "string" || typeof example === "boolean"
    ? { type: typeof example as "string" | "boolean" }
    : {};
}
