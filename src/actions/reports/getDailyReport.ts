import { action, PerformSafety } from "@prismatic-io/spectral";
import type { ReportsGetDailyUsageReportResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { dailyReport } from "../../examplePayloads/reports";
import { connection } from "../../inputs/connection";
import { dailyReportInputs, toDailyReportQuery } from "../../inputs/reports/getDailyReport";

/**
 * `GET /report/daily`
 *
 * Classic scopes: `report:read:admin`. Zoom documents no granular scopes.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const getDailyReport = action({
  display: {
    label: "Get Daily Report",
    description:
      "Gets the account's new users, meetings, participants and meeting minutes for each day of a month. Zoom keeps the last six months.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...dailyReportInputs },
  perform: async (context, { connection, ...report }) => {
    const zoom = zoomClient(connection, context);
    const query = toDailyReportQuery(report);
    return { data: await zoom.get<ReportsGetDailyUsageReportResponse>(path`/report/daily`, query) };
  },
  examplePayload: { data: dailyReport },
});
