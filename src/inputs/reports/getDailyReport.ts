import type { ActionInputParameters } from "@prismatic-io/spectral";
import { firstYear } from "../../zoom/dates";
import { integer } from "../builders";
import { reportGroupId } from "./groupId";

/** The month of a daily report. */
export const dailyReportInputs = {
  year: integer({
    label: "Year",
    comments: "The year, with four digits. Default: the current year.",
    placeholder: "2027",
    example: "2026",
    min: firstYear,
  }),
  month: integer({
    label: "Month",
    comments:
      "The month, from 1 (January) to 12 (December), within the last six months. Default: the current month.",
    placeholder: "1",
    example: "12",
    min: 1,
    max: 12,
  }),
  groupId: reportGroupId,
};

/**
 * @returns The query of `GET /report/daily`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/daily
 */
export function toDailyReportQuery(report: ActionInputParameters<typeof dailyReportInputs>) {
  return { year: report.year, month: report.month, group_id: report.groupId };
}
