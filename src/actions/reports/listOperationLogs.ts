import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { operationLogList } from "../../examplePayloads/reports";
import { connection } from "../../inputs/connection";
import { dateRangeInputs, toDateRange } from "../../inputs/dateRange";
import { listInputs } from "../../inputs/limit";
import { operationLogInputs } from "../../inputs/reports/operationLogs";
import { fetchList } from "../../lists/fetchList";
import { operationLogs } from "../../lists/reports";
import { monthUpTo, today } from "../../zoom/dates";

/**
 * `GET /report/operationlogs`
 *
 * Classic scopes: `report:read:admin`. Granular scopes: `report:read:operation_logs:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const listOperationLogs = action({
  display: {
    label: "List Operation Logs",
    description:
      "Lists the account's operation logs: changes by administrators and users, such as added users and changed settings. Without From and To, lists the last month up to today (UTC). Zoom keeps the logs for six months.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...dateRangeInputs, ...operationLogInputs, ...listInputs },
  perform: async (context, { connection, categoryType, limit, ...days }) => {
    const zoom = zoomClient(connection, context);
    const range = toDateRange(days) ?? monthUpTo(today());
    const options = { query: { category_type: categoryType }, range, limit };
    return { data: await fetchList(zoom, operationLogs, options) };
  },
  examplePayload: { data: operationLogList },
});
