import { parseTime } from "../../zoom/dates";
import { fingerprint } from "./fingerprint";
import type { PollSource } from "./source";

/** A listed record with everything that a poll asks about it. */
export interface Entry<Item = unknown> {
  record: Item;
  /** Fingerprint of the record's id. */
  id: string;
  /** Fingerprint of the id that the record may have had before. */
  formerId?: string;
  /** Milliseconds since 1970; `undefined` if Zoom has not stamped a time on the record. */
  time?: number;
  /** The day of that time in UTC, as `yyyy-MM-dd`. */
  day?: string;
  /** Fingerprints of the record's parts. */
  parts: string[];
  /** Seconds since 1970, for a record whose id can be created again. */
  createdAt?: number;
  /** Whether the record is complete enough to report. */
  isReady: boolean;
}

/** 42 bits: among 100,000 records, one new record in 40 million is taken for another. */
const idLength = 7;

/** 24 bits: parts are compared within one record, which has a few of them. */
const partLength = 4;

/**
 * Turns listed records into entries, one for each id: pages may overlap, and the occurrences of a
 * meeting share its id.
 *
 * @param records The records as they are listed.
 * @returns The entries, in the order in which the ids are first listed.
 */
export function toEntries<Item>(source: PollSource<Item>, records: Item[]): Entry<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const record of records) {
    const id = fingerprint(identify(source, record), idLength);
    const group = groups.get(id);
    if (group) group.push(record);
    else groups.set(id, [record]);
  }
  return [...groups].map(([id, group]) => toEntry(source, id, group));
}

function identify<Item>(source: PollSource<Item>, record: Item): string {
  const id = source.idOf?.(record) ?? "";
  if (id !== "") return String(id);
  // Zoom may order the fields in another way next time.
  return JSON.stringify(Object.entries(record ?? {}).sort());
}

function toEntry<Item>(source: PollSource<Item>, id: string, group: [Item, ...Item[]]) {
  let [record] = group;
  let time = parseTime(source.timeOf?.(record));
  // Someone who is removed and invited again while pages are read is listed twice: the latest counts.
  for (const other of group.slice(1)) {
    const otherTime = parseTime(source.timeOf?.(other));
    if (otherTime === undefined || (time !== undefined && otherTime <= time)) continue;
    record = other;
    time = otherTime;
  }
  const entry: Entry<Item> = {
    record,
    id,
    time,
    day: time === undefined ? undefined : new Date(time).toISOString().slice(0, 10),
    parts: (source.partsOf?.(group) ?? []).map((part) => fingerprint(part, partLength)),
    isReady: source.isReady?.(record) ?? true,
  };
  const formerId = source.formerIdOf?.(record) ?? "";
  if (formerId !== "") entry.formerId = fingerprint(String(formerId), idLength);
  if (source.canBeCreatedAgain && time !== undefined) entry.createdAt = Math.floor(time / 1000);
  return entry;
}
