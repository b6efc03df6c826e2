import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { fetchRecords } from "../lists/fetchList";
import { callQueues } from "../lists/phone";
import { picklist } from "./picklist";

export const selectCallQueue = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Call Queue",
    description: "Lists the account's call queues, by name and extension number.",
  },
  inputs: { connection },
  perform: async (context, { connection }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, callQueues);
    const result = picklist(records, ({ id, name, extension_number: extension }) => ({
      key: id,
      name,
      detail: extension === undefined ? undefined : String(extension),
    }));
    return { result };
  },
  examplePayload: { result: [{ key: "3PNsZB50TNev4pgBjtKeDw", label: "Support (26001)" }] },
});
