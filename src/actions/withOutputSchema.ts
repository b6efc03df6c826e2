import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Written by `npm run schemas`. The build copies it next to the bundle, under the same name. */
const file = join(__dirname, "outputSchemas.json");

let schemas: Record<string, unknown> | undefined;

/**
 * Declares what an action returns, so that integration builders can pick fields before a flow has
 * run. Only publishing reads the schema: a running flow neither loads nor parses the file.
 *
 * @param key The action's key.
 * @param action The action as the SDK has converted it.
 * @returns The same action, which reads its output schema on access.
 */
export function withOutputSchema<Action extends object>(key: string, action: Action): Action {
  return Object.defineProperty(action, "outputSchema", {
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
