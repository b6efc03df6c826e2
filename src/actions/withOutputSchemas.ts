import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { component } from "@prismatic-io/spectral";

type Component = ReturnType<typeof component>;

/** Written by `npm run schemas`. The build copies it beside the bundle, under the same name. */
const file = join(__dirname, "outputSchemas.json");

/**
 * Declares what each action returns, so that integration builders can pick fields before a flow has
 * run. Only publishing reads the schemas: a running flow neither loads nor parses them.
 *
 * @param component The component as the SDK has converted it.
 * @returns The same component, whose actions read their output schema on access.
 */
export function withOutputSchemas(component: Component): Component {
  let schemas: Record<string, unknown> | undefined;
  for (const [key, action] of Object.entries(component.actions)) {
    Object.defineProperty(action, "outputSchema", {
      // The command that publishes copies each action by its enumerable properties.
      enumerable: true,
      get: () => {
        // The bundle has to run without the file too; it then declares no output.
        if (!existsSync(file)) return undefined;
        schemas ??= JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
        const schema = schemas[key];
        return schema && { type: "actionOutput", schema: JSON.stringify(schema) };
      },
    });
  }
  return component;
}
