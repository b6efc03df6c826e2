import { existsSync, readFileSync } from "node:fs";
import { readUsedParts } from "./integration";
import { findScopes } from "./scopes";

/**
 * Writes which scopes to add to a Zoom app.
 *
 * @param options Keys of actions, triggers and data sources, or YAML files; `--admin` for an
 * admin-managed or Server-to-Server app.
 * @throws Error that says how to call it, or where the keys are.
 * @example describeScopes(["--admin", "getMeeting", "examples/recordings-to-crm.yml"])
 */
export function describeScopes(options: string[]): string {
  const isAdmin = options.includes("--admin");
  const names = options.filter((option) => option !== "--admin");
  if (names.length === 0 || names.some((name) => name.startsWith("-"))) {
    throw new Error("Usage: npm run scopes -- [--admin] <keys or YAML files>");
  }
  const used = names.map((name) => {
    if (!/\.ya?ml$/.test(name)) return { keys: [name], events: [] };
    if (!existsSync(name)) throw new Error(`There is no file ${name}.`);
    return readUsedParts(readFileSync(name, "utf8"));
  });
  const keys = used.flatMap((parts) => parts.keys);
  const events = used.flatMap((parts) => parts.events);
  const { granular, classic, notes } = findScopes({ keys, events }, isAdmin);
  const app = isAdmin ? "an admin-managed or Server-to-Server OAuth app" : "a user-managed app";
  return [
    `Granular scopes of ${app}:`,
    ...granular.map((scope) => `  ${scope}`),
    "Classic scopes, for an app that has those:",
    ...classic.map((scope) => `  ${scope}`),
    ...notes,
  ].join("\n");
}
