import { daysBefore } from "../../zoom/dates";
import type { Entry } from "./entry";

/**
 * The stored state of a record: its parts, or, where it can be created again and Zoom says when it was,
 * that time in seconds since 1970. In base 36, which is shorter, 100,000 users stay below 2 MB.
 */
type Trace = string | string[];

/** Traces by the fingerprint of the record's id. */
export type Traces = Record<string, Trace>;

/** The records that a trigger has seen. */
export interface Memory {
  /** Those that are listed. */
  listed: Traces;
  /** Those that have vanished from the list and may come back, by the day on which they were missed. */
  vanished: Record<string, Traces>;
}

/**
 * Of more records, those that vanished first are forgotten. A choice: an account of 200,000 users is
 * remembered through an empty answer, in 4 MB of the 64 MB that the platform keeps for an instance.
 */
const maxVanished = 200_000;

/**
 * Returns what to remember of a record.
 *
 * @param before What is remembered of it; `undefined` if it has not been seen.
 */
export function traceOf(entry: Entry, before: Trace | undefined): Trace {
  // A time that Zoom leaves out once, or an earlier one, must not make the former one new.
  if (before !== undefined && createdAtOf(before) && !isCreatedAgain(before, entry)) return before;
  return entry.createdAt?.toString(36) ?? entry.parts;
}

/** Seconds since 1970. Older states have "0" where Zoom had left out the time. */
function createdAtOf(trace: Trace): number | undefined {
  return typeof trace === "string" ? Number.parseInt(trace, 36) || undefined : undefined;
}

/**
 * Returns everything that is remembered.
 *
 * @returns Traces by the fingerprint of the record's id.
 */
export function recall({ listed, vanished }: Memory): Map<string, Trace> {
  const traces = [...Object.values(vanished), listed];
  return new Map(traces.flatMap((each) => Object.entries(each)));
}

/**
 * Checks whether a record has been created again since it was seen.
 *
 * @param before What is remembered of it.
 */
export function isCreatedAgain(before: Trace, { createdAt }: Entry): boolean {
  const known = createdAtOf(before);
  return createdAt !== undefined && known !== undefined && createdAt > known;
}

/**
 * Checks whether a record has a part that it did not have when it was seen.
 *
 * @param before What is remembered of it.
 */
export function hasNewPart(before: Trace, { parts }: Entry): boolean {
  return Array.isArray(before) && parts.some((part) => !before.includes(part));
}

/**
 * Adds what a poll has seen to a memory.
 *
 * @param entries Everything that was listed.
 * @param listed What to remember of it.
 * @param today The day of the poll, as `yyyy-MM-dd`.
 * @param rememberDays Number of days for which a record that has vanished is remembered.
 */
export function remember(
  memory: Memory,
  entries: Entry[],
  listed: Traces,
  today: string,
  rememberDays: number,
): Memory {
  const present = new Set(entries.map(({ id }) => id));
  const oldest = daysBefore(today, rememberDays);
  const days: [string, Traces][] = [[today, memory.listed], ...Object.entries(memory.vanished)];
  const vanished: Memory["vanished"] = {};
  let room = maxVanished;
  for (const [day, traces] of days.sort(([a], [b]) => (a < b ? 1 : -1))) {
    if (day < oldest || room === 0) break;
    const missing = Object.keys(traces).filter((id) => !present.has(id));
    const kept = missing.slice(-room).map((id) => [id, traces[id]]);
    if (kept.length > 0) vanished[day] = { ...vanished[day], ...Object.fromEntries(kept) };
    room -= kept.length;
  }
  return { listed, vanished };
}
