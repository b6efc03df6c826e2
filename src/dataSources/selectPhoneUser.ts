import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { fetchRecords } from "../lists/fetchList";
import { phoneUsers } from "../lists/phone";
import { picklist } from "./picklist";

export const selectPhoneUser = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Phone User",
    description: "Lists the account's users with a Zoom Phone license, by name and email address.",
  },
  inputs: { connection },
  perform: async (context, { connection }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, phoneUsers);
    const result = picklist(records, ({ id, name, email }) => ({ key: id, name, detail: email }));
    return { result };
  },
  examplePayload: {
    result: [{ key: "KDcuGIm1QgePTO8WbOqwIQ", label: "John Doe (someone@example.com)" }],
  },
});
