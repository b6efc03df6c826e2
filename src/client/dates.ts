import { utc } from "@date-fns/utc";
import { format, subMonths } from "date-fns";

/** A range of days in UTC, both included, as `yyyy-MM-dd`. */
export type DateRange = { from: string; to: string };

/**
 * Gives the longest range up to today that Zoom takes for recordings: 30 days can be more than a
 * month, so it begins on this day of last month.
 *
 * @param now The current time.
 * @returns The range.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export function lastMonth(now: Date): DateRange {
  const day = (date: Date) => format(date, "yyyy-MM-dd", { in: utc });
  return { from: day(subMonths(now, 1, { in: utc })), to: day(now) };
}
