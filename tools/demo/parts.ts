import { loadComponent } from "../../sandbox/loadComponent";

/** An input as the platform knows it. */
export interface Input {
  key: string;
  label: string | { value: string };
  type: string;
  required?: boolean;
  default?: unknown;
  comments?: string;
  example?: string;
  collection?: string;
  model?: { value: string; label: string }[];
}

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
 * @param key The key.
 * @returns The part.
 * @throws Error that suggests similar keys if there is none.
 */
export function findPart(key: string): Part {
  const parts = listParts();
  const found = parts.find((part) => part.key === key);
  if (found) return found;
  const similar = mostSimilar(
    parts.map((part) => part.key),
    key,
  );
  const hint = similar.length > 0 ? `Did you mean ${similar.join(", ")}?` : "";
  throw new Error(
    `There is no action, data source or trigger "${key}". ${hint} npm run demo -- --help lists all of them.`.replace(
      ".  ",
      ". ",
    ),
  );
}

const maxSuggestions = 3;

/** Returns the keys that share all but one of their words with a key, the most similar first. */
function mostSimilar(keys: string[], key: string): string[] {
  const words = wordsOf(key);
  return keys
    .map((known) => {
      const shared = wordsOf(known).filter((word) => words.includes(word)).length;
      return { known, shared, missing: Math.max(wordsOf(known).length, words.length) - shared };
    })
    .filter(({ shared, missing }) => shared > 0 && missing <= 1)
    .sort((a, b) => a.missing - b.missing || b.shared - a.shared)
    .slice(0, maxSuggestions)
    .map(({ known }) => known);
}

/** Splits a key into its words, in lower case and without a plural s. */
function wordsOf(key: string): string[] {
  return key.split(/(?=[A-Z])/).map((word) => word.toLowerCase().replace(/s$/, ""));
}
