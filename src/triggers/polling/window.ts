import { parseISO } from "date-fns";
import { type DateRange, day, daysBefore, earliestOf, latestOf, today } from "../../zoom/dates";
import type { PollSource } from "./source";
import type { PollState } from "./state";

/** A first poll reads more days than the window has, in case the platform's clock is ahead of Zoom's. */
const marginDays = 2;

/**
 * Returns the days to read.
 *
 * @param source What to poll.
 * @param state The state; `undefined` for a first poll.
 * @param lookBackDate The first day that a first poll gives, as `yyyy-MM-dd`.
 * @returns The days. They end with the platform's day: what is later by Zoom's clock is read by the
 * next poll.
 */
export function daysToRead<Item>(
  { window }: PollSource<Item>,
  state: PollState | undefined,
  lookBackDate: string | undefined,
): DateRange {
  const to = today();
  const start = daysBefore(to, (window?.days ?? 0) + marginDays);
  const from = latestOf(
    state?.from ?? earliestOf(start, lookBackDate ?? start),
    window?.oldest ?? "",
  );
  return { from, to: latestOf(from, to) };
}

/**
 * Returns how far a poll has come.
 *
 * @param source What has been polled.
 * @param state The state before the poll.
 * @param range The days that were read.
 * @param listed The records that were read.
 * @returns The day by Zoom's clock, not later than what has been read; and, where there is a window,
 * the first day that the next poll reads.
 */
export function reachedDays<Item>(
  source: PollSource<Item>,
  state: PollState | undefined,
  range: DateRange,
  listed: Item[],
): Pick<PollState, "day" | "from"> {
  const zoomDay = zoomDayOf(source, listed) ?? state?.day ?? range.from;
  const reached = earliestOf(zoomDay, range.to);
  if (!source.window) return { day: reached };
  return { day: reached, from: latestOf(range.from, daysBefore(reached, source.window.days)) };
}

/** The day by Zoom's clock, or else by the latest time that Zoom has stamped on a record. */
function zoomDayOf<Item>(source: PollSource<Item>, listed: Item[]): string | undefined {
  const now = source.zoom.now();
  if (now) return day(now);
  const [first, ...others] = listed.flatMap((record) => dayOf(source, record) ?? []);
  return first && latestOf(first, ...others);
}

/**
 * Returns the day of a record.
 *
 * @param source What is polled.
 * @param record The record.
 * @returns The day in UTC, as `yyyy-MM-dd`; `undefined` if Zoom has not stamped a time on it.
 */
export function dayOf<Item>({ timeOf }: PollSource<Item>, record: Item): string | undefined {
  const time = parseISO(timeOf(record) ?? "");
  return Number.isNaN(time.getTime()) ? undefined : day(time);
}
