import {
  type DateRange,
  day,
  daysBefore,
  earlierOf,
  laterOf,
  monthsBefore,
  today,
} from "../../zoom/dates";
import type { Entry } from "./entry";
import type { Reading, Window } from "./source";
import { marginDays, type PollState } from "./state";

/**
 * Returns the window of a list that Zoom fills within hours and keeps for six months, such as a report.
 * Zoom promises no time; three days are a choice, so that a list that is late by two misses nothing.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export function usualWindow(): Window {
  return { days: 3, oldest: monthsBefore(today(), 6) };
}

/**
 * Returns the days to read.
 *
 * @param window The window, where the list is read by day.
 * @param state The state; `undefined` for a first poll.
 * @param lookBackDate The first day whose records a first poll reports, as `yyyy-MM-dd`.
 * @returns The days. They end with the platform's day: what is later by Zoom's clock is read by the
 * next poll.
 */
export function daysToRead(
  window: Window | undefined,
  state: PollState | undefined,
  lookBackDate: string | undefined,
): DateRange {
  const to = today();
  const start = daysBefore(to, (window?.days ?? 0) + marginDays);
  const wanted = state?.from ?? earlierOf(start, lookBackDate ?? start);
  const from = laterOf(wanted, window?.oldest ?? wanted);
  return { from, to: laterOf(from, to) };
}

/**
 * Returns the day up to which records have been read.
 *
 * @param window The window, where the list is read by day.
 * @param state The state before the poll.
 * @param range The days that were read.
 * @param zoomTime The time by Zoom's clock; without it, the latest time of a record counts.
 * @param entries What was read.
 * @returns The day by Zoom's clock, not later than what has been read; and, where there is a window,
 * the first day that the next poll reads.
 */
export function reachedDays(
  window: Window | undefined,
  state: PollState | undefined,
  range: DateRange,
  zoomTime: Reading<unknown>["zoomTime"],
  entries: Entry[],
): Pick<PollState, "day" | "from"> {
  const [first, ...others] = zoomTime ? [day(zoomTime)] : entries.flatMap(({ day }) => day ?? []);
  const zoomDay = others.reduce(laterOf, first ?? state?.day ?? range.from);
  const reached = earlierOf(zoomDay, range.to);
  if (!window) return { day: reached };
  return { day: reached, from: laterOf(range.from, daysBefore(reached, window.days)) };
}

/**
 * Checks whether a record is older than the days that are read.
 *
 * @param entry The record. Without a time, it is not.
 * @param from The first day that is read, as `yyyy-MM-dd`; `undefined` if the list is not read by day.
 */
export function isOlder({ day }: Entry, from: string | undefined): boolean {
  return from !== undefined && day !== undefined && day < from;
}
