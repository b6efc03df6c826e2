import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { userFilterInputs } from "../inputs/users/listUsers";
import { fetchRecords } from "../lists/fetchList";
import { users } from "../lists/users";
import { person, picklist } from "./picklist";

export const selectUser = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select User",
    description:
      "Lists the account's users, by name and email address. By default, lists active users.",
  },
  inputs: { connection, status: userFilterInputs.status },
  perform: async (context, { connection, status }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, users, { query: { status } });
    return { result: picklist(records, toEntry) };
  },
  examplePayload: {
    result: [{ key: "KDcuGIm1QgePTO8WbOqwIQ", label: "John Doe (someone@example.com)" }],
  },
});

/** A pending user has no id yet; Zoom finds them by email address. */
function toEntry(user: Parameters<typeof person>[0]) {
  return { ...person(user), key: user.id || user.email };
}
