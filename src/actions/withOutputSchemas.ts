import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { component } from "@prismatic-io/spectral";

type Component = ReturnType<typeof component>;

/** Written by `npm run schemas`. The build puts it beside the bundle, which has the same name for it. */
const file = join(__dirname, "outputSchemas.json");

/**
 * Declares what each action returns, so that designers can pick fields before a flow has run. Only
 * publishing reads the schemas: a flow that runs neither loads nor parses them.
 *
 * @param component The component as the SDK has converted it.
 * @returns The same component, whose actions read their output schema when it is asked for.
 */
export function withOutputSchemas(component: Component): Component {
  let schemas: Record<string, unknown> | undefined;
  for (const [key, action] of Object.entries(component.actions)) {
    Object.defineProperty(action, "outputSchema", {
      // The command that publishes copies each action by its enumerable properties.
      enumerable: true,
      get: () => {
        // A copy of the bundle alone has to run too; only what it returns is not declared then.
        if (!existsSync(file)) return undefined;
        schemas ??= JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
        const schema = schemas[key];
        return schema && { type: "actionOutput", schema: JSON.stringify(schema) };
      },
    });
  }
  return component;
}
