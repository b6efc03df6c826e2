import type { ActionInputParameters } from "@prismatic-io/spectral";
import { type DateRange, monthUpTo, today } from "../zoom/dates";
import { day } from "./builders";
import { InputError } from "./builders/inputError";

/** The days of which recordings are listed. A range of any length is asked a month at a time. */
export const dateRangeInputs = {
  from: day({
    label: "From",
    comments:
      "The first day, as yyyy-MM-dd in UTC. Left blank, it is a month before To, or the default of the action if To is blank too. A range may be longer than a month.",
    example: "2026-01-01",
  }),
  to: day({
    label: "To",
    comments: "The last day, as yyyy-MM-dd in UTC. Left blank, it is today.",
    example: "2026-03-31",
  }),
};

/**
 * Completes a range of days.
 *
 * @param inputs The cleaned inputs.
 * @returns The range, `undefined` if neither end is given.
 * @throws InputError if the range ends before it begins.
 */
export function toDateRange({
  from,
  to,
}: ActionInputParameters<typeof dateRangeInputs>): DateRange | undefined {
  if (from === undefined) return to === undefined ? undefined : monthUpTo(to);
  const last = to ?? today();
  if (from <= last) return { from, to: last };
  const limit = to === undefined ? `today (${last}) while To is blank` : `To (${last})`;
  throw new InputError("From", `must not be after ${limit}, not "${from}"`);
}
