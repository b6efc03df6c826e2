import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { fetchRecords } from "../lists/fetchList";
import { phoneSites } from "../lists/phone";
import { picklist } from "./picklist";

export const selectPhoneSite = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Phone Site",
    description: "Lists the account's Zoom Phone sites, by name and country.",
  },
  inputs: { connection },
  perform: async (context, { connection }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, phoneSites);
    const result = picklist(records, ({ id, name, country }) => ({
      key: id,
      name,
      detail: country?.name,
    }));
    return { result };
  },
  examplePayload: {
    result: [{ key: "8f71O6rWT8KFUGQmJIFAdQ", label: "Main Site (United States)" }],
  },
});
