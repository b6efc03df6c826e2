import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { roleFilterInputs } from "../inputs/users/roles";
import { fetchRecords } from "../lists/fetchList";
import { roles } from "../lists/roles";
import { picklist } from "./picklist";

export const selectRole = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Role",
    description: "Lists the account's roles, by name and description.",
  },
  inputs: { connection, type: roleFilterInputs.type },
  perform: async (context, { connection, type }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, roles, { query: { type } });
    const result = picklist(records, ({ id, name, description }) => ({
      key: id,
      name,
      detail: description,
    }));
    return { result };
  },
  examplePayload: { result: [{ key: "2", label: "Member (Default member role)" }] },
});
