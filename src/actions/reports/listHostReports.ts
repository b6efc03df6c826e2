import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { hostReportList } from "../../examplePayloads/reports";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { hostReportInputs, toHostReportQuery } from "../../inputs/reports/listHostReports";
import { fetchList } from "../../lists/fetchList";
import { hostReports } from "../../lists/reports";

/**
 * `GET /report/users`
 *
 * Classic scopes: `report:read:admin`. Granular scopes: `report:read:list_users:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const listHostReports = action({
  display: {
    label: "List Host Reports",
    description:
      "Lists the account's active or inactive hosts with their meetings, participants and meeting minutes, and the totals of all of them. Without From and To, lists the last month up to today (UTC).",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...hostReportInputs, ...listInputs },
  perform: async (context, { connection, limit, ...report }) => {
    const zoom = zoomClient(connection, context);
    const query = toHostReportQuery(report);
    return { data: await fetchList(zoom, hostReports, { query, limit }) };
  },
  examplePayload: { data: hostReportList },
});
