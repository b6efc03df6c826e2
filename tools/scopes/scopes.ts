import component from "../../src";
import { findEventScope } from "../../src/zoom/eventScopes";
import {
  type ActionFile,
  readActionFiles,
  readPollingTrigger,
  sameRequests,
} from "../docs/sources";

/** The scopes that a Zoom app needs. */
export interface Scopes {
  granular: string[];
  classic: string[];
  /** What cannot be said as a scope, as sentences. */
  notes: string[];
}

/**
 * Finds the scopes that a Zoom app needs.
 *
 * @throws Error that says where the keys are if one is unknown.
 */
export function findScopes(
  { keys, events = [] }: { keys: string[]; events?: string[] },
  isAdmin = false,
): Scopes {
  const files = readActionFiles();
  const found = [
    ...keys.flatMap((key) => scopesOfPart(key, files)),
    ...events.map((event) => scopesOfEvent(event, files)),
  ];
  const collect = (kind: keyof Scopes, suffix = "") =>
    [...new Set(found.flatMap((scopes) => scopes[kind]).map(withSuffix(suffix)))].sort();
  const suffix = isAdmin ? ":admin" : "";
  const notes = collect("notes");
  const granular = collect("granular", suffix);
  const classic = collect("classic", suffix);
  const adminOnly = [...granular, ...classic].filter((scope) => scope.endsWith(":admin"));
  if (!isAdmin && adminOnly.length > 0) {
    notes.push(
      "A user-managed app cannot have the scopes that end in :admin: the requests that need them require an admin-managed or Server-to-Server OAuth app.",
    );
  }
  const isWebhook = Object.values(component.triggers).some(
    ({ key, scheduleSupport }) => scheduleSupport === "invalid" && keys.includes(key),
  );
  if (isWebhook && events.length === 0) {
    notes.push("A webhook trigger also requires the scopes of its events.");
  }
  return { granular, classic, notes };
}

function withSuffix(suffix: string) {
  return (scope: string) => (scope.endsWith(suffix) ? scope : scope + suffix);
}

function scopesOfPart(key: string, files: Record<string, ActionFile>): Scopes[] {
  const actions = [sameRequests[key] ?? key].flat().flatMap((action) => files[action] ?? []);
  if (actions.length > 0) return actions.map(({ scopes }) => parseScopes(key, scopes));
  const trigger = Object.values(component.triggers).find((part) => part.key === key);
  if (trigger?.scheduleSupport === "required") {
    return [parseScopes(key, readPollingTrigger(key).scopes)];
  }
  const known = Object.keys({
    ...component.actions,
    ...component.triggers,
    ...component.dataSources,
  });
  if (known.includes(key)) return [];
  throw new Error(
    `No action, trigger or data source has the key ${key}. docs/reference lists them.`,
  );
}

/** Reads "Classic scopes: `a`, and `b` for c. Granular scopes: `d`." */
function parseScopes(key: string, sentence: string): Scopes {
  const lists = sentence
    .split(/Granular scopes:/i)
    .map((text) => [...text.matchAll(/`([^`]+)`/g)].map(([, scope = ""]) => scope));
  const [classic = [], granular = []] = lists;
  if (classic.length + granular.length === 0) {
    const note = `${key} requires the scopes of the requests that it sends.`;
    return { granular, classic, notes: [note] };
  }
  const missing = [granular.length === 0 && "granular", classic.length === 0 && "classic"];
  const notes = missing.flatMap((kind) => kind || []);
  return {
    granular,
    classic,
    notes: notes.map((kind) => `Zoom documents no ${kind} scope of ${key}.`),
  };
}

/** An event needs the granular scope of a record that an action reads with the classic scope. */
function scopesOfEvent(event: string, files: Record<string, ActionFile>): Scopes {
  const scope = findEventScope(event);
  if (scope === undefined) {
    const note = `Zoom names the scope of ${event} when the event is added to the app.`;
    return { granular: [], classic: [], notes: [note] };
  }
  const reader = Object.entries(files)
    .map(([key, file]) => parseScopes(key, file.scopes))
    .find(({ granular }) => granular.length === 1 && granular[0] === scope);
  const note = `The reference does not name the classic scope of ${event}.`;
  return { granular: [scope], classic: reader?.classic ?? [], notes: reader ? [] : [note] };
}
