import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { fetchRecords } from "../lists/fetchList";
import { groups } from "../lists/groups";
import { picklist } from "./picklist";

export const selectGroup = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Group",
    description: "Lists the account's groups of users, by name.",
  },
  inputs: { connection },
  perform: async (context, { connection }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, groups);
    return { result: picklist(records, ({ id, name }) => ({ key: id, name })) };
  },
  examplePayload: { result: [{ key: "exampleGroupId", label: "Example Department" }] },
});
