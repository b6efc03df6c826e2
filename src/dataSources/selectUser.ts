import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { listItems } from "../lists/fetchList";
import { users } from "../lists/users";
import { person, picklist } from "./picklist";

export const selectUser = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select User",
    description: "Lists the account's active users, by name and email address.",
  },
  inputs: { connection },
  perform: async (context, { connection }) => {
    const zoom = zoomClient(connection, context);
    const records = await listItems(zoom, users);
    return { result: picklist(records, person) };
  },
  examplePayload: {
    result: [{ key: "KDcuGIm1QgePTO8WbOqwIQ", label: "John Doe (someone@example.com)" }],
  },
});
