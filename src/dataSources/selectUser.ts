import { dataSource } from "@prismatic-io/spectral";
import type { UsersListUsersResponse } from "@zoom/rivet/users";
import { readRecords } from "../client/pages";
import { path } from "../client/path";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { fullName, picklist } from "./picklist";

export const selectUser = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select User",
    description: "The users of the account, by name and email address.",
  },
  inputs: { connection },
  perform: async (context, { connection }) => {
    const zoom = zoomClient(connection, context);
    const records = await readRecords<UsersListUsersResponse>(zoom, {
      path: path`/users`,
      key: "users",
    });
    const result = picklist(records, ({ id, email, first_name, last_name }) => ({
      key: id,
      name: fullName(first_name, last_name),
      detail: email,
    }));
    return { result };
  },
  examplePayload: {
    result: [{ key: "KDcuGIm1QgePTO8WbOqwIQ", label: "John Doe (someone@example.com)" }],
  },
});
