import type {
  ActionContext,
  PollingContext,
  TriggerBaseResult,
  TriggerPayload,
} from "@prismatic-io/spectral";
import { type DateRange, monthUpTo, today } from "../../zoom/dates";
import { hasNewPart, idFingerprint, partFingerprints, recall, remember } from "./memory";
import type { PollSource } from "./source";
import { type PollState, readState, subjectFingerprint } from "./state";
import { dayOf, daysToRead, reachedDays } from "./window";

/** Which records a flow gets. */
export interface PollOptions {
  showNewRecords?: boolean;
  showUpdatedRecords?: boolean;
  /** The first poll gives the records since this day, `yyyy-MM-dd`; none if omitted. */
  lookBackDate?: string;
}

/** What a flow gets. */
export interface PolledRecords<Item> {
  created: Item[];
  updated: Item[];
}

/** What a polling trigger returns. */
export type PollResult = TriggerBaseResult<TriggerPayload> & { polledNoChanges: boolean };

/** The part of the trigger context that a poll uses. */
type Context = Pick<ActionContext, "isSimulatedTestExecution"> & Pick<PollingContext, "polling">;

/**
 * Polls a list: gives each record once when it is new, and again when it has changed. What is new is
 * told by the ids that were seen, not by time, so that records which Zoom lists late, or stamps with
 * an earlier time, are not missed. The state is written once, after every request has succeeded.
 *
 * @param context The trigger's context.
 * @param payload The payload of the run.
 * @param options Which records the flow gets.
 * @param source What to poll.
 * @returns What the trigger returns: the records at `body.data`.
 * @throws What reading throws. The state is unchanged then.
 */
export async function poll<Item>(
  { polling, isSimulatedTestExecution }: Context,
  payload: TriggerPayload,
  options: PollOptions,
  source: PollSource<Item>,
): Promise<PollResult> {
  if (isSimulatedTestExecution) {
    const newest = await findNewest(source);
    return toResult(payload, { created: [newest ?? source.example], updated: [] });
  }
  const state = readState(polling.getState(), source.subject);
  const { records, nextState } = await readChanges(source, state, options.lookBackDate);
  polling.setState(nextState);
  return toResult(payload, {
    created: options.showNewRecords === false ? [] : records.created,
    updated: options.showUpdatedRecords === false ? [] : records.updated,
  });
}

async function readChanges<Item>(
  source: PollSource<Item>,
  state: PollState | undefined,
  lookBackDate: string | undefined,
) {
  const range = daysToRead(source, state, lookBackDate);
  const listed = await source.read(range);
  const known = recall(state?.seen ?? {});
  const reached = reachedDays(source, state, range, listed);
  const present = new Map<string, string>();
  const records: PolledRecords<Item> = { created: [], updated: [] };
  for (const [id, entries] of groupById(source, listed, range)) {
    const [record] = entries;
    const before = known.get(id);
    if (before === undefined && source.isReady?.(record) === false) continue;
    const parts = partFingerprints(source.partsOf?.(entries) ?? []);
    if (isInDays(source, record, reached)) present.set(id, parts);
    if (before !== undefined) {
      if (hasNewPart(before, parts)) records.updated.push(record);
    } else if (state || isSince(dayOf(source, record), lookBackDate)) {
      records.created.push(record);
    }
  }
  const { rememberDays = source.window?.days ?? 90 } = source;
  const nextState: PollState = {
    subject: subjectFingerprint(source.subject),
    ...reached,
    seen: remember(state?.seen ?? {}, present, reached.day, rememberDays),
  };
  return { records, nextState };
}

/** Groups entries by fingerprint: pages may overlap, and the occurrences of a meeting share its id. */
function groupById<Item>(
  source: PollSource<Item>,
  listed: Item[],
  { from }: DateRange,
): Map<string, [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const record of listed) {
    // Older records have been forgotten, and would be new again.
    if (!isInDays(source, record, { from })) continue;
    const id = idFingerprint(String(source.idOf(record) ?? JSON.stringify(record)));
    const group = groups.get(id);
    if (group) group.push(record);
    else groups.set(id, [record]);
  }
  return groups;
}

/** Tells whether a record is not older than the days that are read, where there is a window. */
function isInDays<Item>(source: PollSource<Item>, record: Item, { from }: Pick<PollState, "from">) {
  const day = dayOf(source, record);
  return source.window === undefined || from === undefined || day === undefined || day >= from;
}

function isSince(time: string | undefined, lookBackDate: string | undefined): boolean {
  return lookBackDate !== undefined && time !== undefined && time >= lookBackDate;
}

async function findNewest<Item>(source: PollSource<Item>): Promise<Item | undefined> {
  const records = await source.read(monthUpTo(today()));
  const ready = records.filter((record) => source.isReady?.(record) !== false);
  const timeOf = (record: Item) => Date.parse(source.timeOf(record) ?? "") || 0;
  return ready.toSorted((a, b) => timeOf(b) - timeOf(a))[0];
}

function toResult<Item>(payload: TriggerPayload, data: PolledRecords<Item>): PollResult {
  return {
    payload: { ...payload, body: { data, contentType: "application/json" } },
    polledNoChanges: data.created.length + data.updated.length === 0,
  };
}
