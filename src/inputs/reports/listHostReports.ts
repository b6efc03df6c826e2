import type { ActionInputParameters } from "@prismatic-io/spectral";
import { reportMonthUpTo, splitByMonth, today } from "../../zoom/dates";
import { choice, day } from "../builders";
import { InputError } from "../builders/inputError";
import { checkOrder } from "../dateRange";
import { reportGroupId } from "./groupId";

/** The filters of a report on hosts. */
export const hostReportInputs = {
  type: choice({
    label: "Type",
    comments: "The hosts to list. If blank, Zoom uses its default.",
    choices: [
      ["active", "Active: hosted at least one meeting"],
      ["inactive", "Inactive: hosted no meeting"],
    ],
  }),
  from: day({
    label: "From",
    comments:
      "The first day, as yyyy-MM-dd in UTC, at most a month before To and within the last six months. If blank, the range starts one month before To, or on the first of To's month if that would be longer than Zoom accepts.",
    placeholder: "2027-01-01",
    example: "2026-01-01",
  }),
  to: day({
    label: "To",
    comments: "The last day, as yyyy-MM-dd in UTC. Default: today.",
    placeholder: "2027-01-31",
    example: "2026-01-31",
  }),
  groupId: reportGroupId,
};

/**
 * @returns The query of `GET /report/users`.
 * @throws InputError if the range is longer than a month, or ends before it begins.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/users
 */
export function toHostReportQuery(report: ActionInputParameters<typeof hostReportInputs>) {
  const { from, to = today() } = report;
  const range = from === undefined ? reportMonthUpTo(to) : { from, to };
  checkOrder(range.from, range.to);
  if (splitByMonth(range).length > 1) {
    throw new InputError(
      "From",
      `must be at most a month before To (${range.to}): Zoom reports totals for one month at a time. Got "${range.from}"`,
    );
  }
  return { type: report.type, ...range, group_id: report.groupId };
}
