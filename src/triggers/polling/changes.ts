import { toEntries } from "./entry";
import { hasNewPart, isCreatedAgain, recall, remember, type Traces, traceOf } from "./memory";
import type { PollSource } from "./source";
import { type PollState, subjectFingerprint } from "./state";
import { daysToRead, isOlder, reachedDays } from "./window";

/** What a flow gets. */
export interface PolledRecords<Item> {
  created: Item[];
  updated: Item[];
}

/** Number of days for which a vanished record is remembered: a quarter, the longest usual absence. */
const defaultRememberDays = 90;

/**
 * Reads what is new and what has changed since the last poll. A record is new if its id has not been
 * seen before; timestamps are not used, because Zoom may list records late.
 *
 * @param state The state; `undefined` for a first poll.
 * @param lookBackDate The first day whose records a first poll reports, as `yyyy-MM-dd`; none are if
 * omitted.
 * @returns The records, and the state for the next poll.
 * @throws What reading throws.
 */
export async function readChanges<Item>(
  source: PollSource<Item>,
  state: PollState | undefined,
  lookBackDate: string | undefined,
): Promise<PolledRecords<Item> & { nextState: PollState }> {
  const { window, rememberDays = window?.days ?? defaultRememberDays } = source;
  const range = daysToRead(window, state, lookBackDate);
  const { records, zoomTime } = await source.read(range);
  // Older records have been forgotten, and would be new again.
  const entries = toEntries(source, records).filter(
    (entry) => !isOlder(entry, window && range.from),
  );
  const reached = reachedDays(window, state, range, zoomTime, entries);
  const memory = state?.seen ?? { listed: {}, vanished: {} };
  const known = recall(memory);
  const created: Item[] = [];
  const updated: Item[] = [];
  const listed: Traces = {};
  for (const entry of entries) {
    const before = known.get(entry.id) ?? known.get(entry.formerId ?? entry.id);
    const isLeaving = isOlder(entry, reached.from);
    // It will not be read again once it has left the window.
    const isWaiting = before === undefined && !entry.isReady && !isLeaving;
    if (isWaiting) continue;
    if (!isLeaving) listed[entry.id] = traceOf(entry, before);
    if (before === undefined) {
      if (state || isSince(entry.day, lookBackDate)) created.push(entry.record);
    } else if (isCreatedAgain(before, entry)) created.push(entry.record);
    else if (hasNewPart(before, entry)) updated.push(entry.record);
  }
  const nextState: PollState = {
    subject: subjectFingerprint(source.subject),
    ...reached,
    seen: remember(memory, entries, listed, reached.day, rememberDays),
  };
  return { created, updated, nextState };
}

function isSince(day: string | undefined, lookBackDate: string | undefined): boolean {
  return lookBackDate !== undefined && day !== undefined && day >= lookBackDate;
}
