import { loadComponent } from "../../sandbox/loadComponent";
import type { Input } from "../input";

/** An action, a data source or a trigger of the built component. */
export interface Part {
  kind: "action" | "dataSource" | "trigger";
  key: string;
  display: { label: string; description: string };
  inputs: Input[];
  /** Whether it is a trigger that polls. */
  isPolling: boolean;
}

interface Defined {
  key: string;
  display: Part["display"];
  inputs: Input[];
  scheduleSupport?: string;
}

/**
 * Lists the parts of the built component.
 *
 * @returns Actions, then data sources, then triggers, each by label.
 */
export function listParts(): Part[] {
  const { component } = loadComponent();
  const kinds: [Part["kind"], Record<string, Defined>][] = [
    ["action", component.actions],
    ["dataSource", component.dataSources],
    ["trigger", component.triggers],
  ];
  return kinds.flatMap(([kind, parts]) =>
    Object.values(parts)
      .map(({ key, display, inputs, scheduleSupport }) => {
        return { kind, key, display, inputs, isPolling: scheduleSupport === "required" };
      })
      .sort((a, b) => a.display.label.localeCompare(b.display.label, "en")),
  );
}

/**
 * Finds a part by key.
 *
 * @throws Error that says how to list all of them if there is none.
 */
export function findPart(key: string): Part {
  const found = listParts().find((part) => part.key === key);
  if (found) return found;
  throw new Error(
    `There is no action, data source or trigger "${key}". List all of them with npm run demo -- --help.`,
  );
}
