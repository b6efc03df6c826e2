import { pollingTrigger } from "@prismatic-io/spectral";
import { polled } from "../examplePayloads/polledChanges";
import { operationLog } from "../examplePayloads/reports";
import { connection } from "../inputs/connection";
import { operationLogInputs } from "../inputs/reports/operationLogs";
import { pollingInputs } from "../inputs/triggers/polling";
import { fetchRecords } from "../lists/fetchList";
import { operationLogs } from "../lists/reports";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";
import { usualWindow } from "./polling/window";

/**
 * `GET /report/operationlogs`
 *
 * Classic scopes: `report:read:admin`. Granular scopes: `report:read:operation_logs:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const newOperationLogs = pollingTrigger({
  display: {
    label: "New Operation Logs",
    description:
      "Checks for new entries in the account's operation logs, such as added users and changed settings, on a configured schedule.",
  },
  inputs: { connection, ...operationLogInputs, ...pollingInputs },
  perform: async (context, payload, { connection, categoryType, ...options }) => {
    return poll(context, payload, options, {
      subject: [operationLogs.path, categoryType],
      read: readZoom(connection, context, (zoom, range) =>
        fetchRecords(zoom, operationLogs, { range, query: { category_type: categoryType } }),
      ),
      window: usualWindow(),
      timeOf: ({ time }) => time,
      example: operationLog,
    });
  },
  ...batching,
  examplePayload: polled([operationLog]),
});
