import type { ActionInputParameters } from "@prismatic-io/spectral";
import { type DateRange, monthUpTo, today } from "../zoom/dates";
import { dateTime, day } from "./builders";
import { InputError } from "./builders/inputError";

/** A range of days of any length, which is read a month at a time. */
export const dateRangeInputs = {
  from: day({
    label: "From",
    comments:
      "The first day, as yyyy-MM-dd in UTC. Ranges longer than a month are read month by month. If blank, the range starts one month before To; if To is blank too, the default range applies.",
    placeholder: "2027-01-01",
    example: "2026-01-01",
  }),
  to: day({
    label: "To",
    comments: "The last day, as yyyy-MM-dd in UTC. Default: today.",
    placeholder: "2027-03-31",
    example: "2026-03-31",
  }),
};

/** Days between which meetings took place, which may be open at both ends. */
export const openDayInputs = {
  from: day({
    label: "From",
    comments: "The first day, as yyyy-MM-dd. If blank, the range has no start.",
    placeholder: "2027-01-01",
    example: "2026-01-01",
  }),
  to: day({
    label: "To",
    comments: "The last day, as yyyy-MM-dd. If blank, the range has no end.",
    placeholder: "2027-03-31",
    example: "2026-03-31",
  }),
};

/** A range of times, for which Zoom has defaults. */
export const timeRangeInputs = {
  from: dateTime({
    label: "From",
    comments:
      "The earliest time, in ISO 8601 format. Times without an offset are in UTC. If blank, Zoom uses its default.",
    placeholder: "2027-01-01T00:00:00Z",
    example: "2026-01-01T00:00:00Z",
    withoutOffset: "UTC",
  }),
  to: dateTime({
    label: "To",
    comments:
      "The latest time, in ISO 8601 format. Times without an offset are in UTC. If blank, Zoom uses its default.",
    placeholder: "2027-01-31T00:00:00Z",
    example: "2026-01-31T00:00:00Z",
    withoutOffset: "UTC",
  }),
};

/**
 * @returns The range, `undefined` if both ends are blank.
 * @throws InputError if the range ends before it begins, or not before 2100.
 */
export function toDateRange({
  from,
  to,
}: ActionInputParameters<typeof dateRangeInputs>): DateRange | undefined {
  checkEnd(to);
  if (from === undefined) return to === undefined ? undefined : monthUpTo(to);
  const last = to ?? today();
  if (from <= last) return { from, to: last };
  const limit = to === undefined ? `today (${last}) when To is blank` : `To (${last})`;
  throw new InputError("From", `must not be after ${limit}. Got "${from}"`);
}

/**
 * Checks that a range does not end centuries from now: a typo, such as 2206 for 2026, would take
 * thousands of requests.
 *
 * @param to The end, as a day or a time in UTC.
 * @throws InputError if it is not before 2100.
 */
export function checkEnd(to: string | undefined): void {
  if (to === undefined || to < "2100") return;
  throw new InputError("To", `must be before the year 2100. Got "${to}"`);
}

/**
 * Checks that the end of a range is not before its beginning.
 *
 * @param from The beginning, as a day or a time in UTC.
 * @param to The end, in the same form.
 * @throws InputError if the range ends before it begins.
 */
export function checkOrder(from: string | undefined, to: string | undefined): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw new InputError("From", `must not be after To (${to}). Got "${from}"`);
}
