import { action, PerformSafety } from "@prismatic-io/spectral";
import type { UsersListUsersResponse } from "@zoom/rivet/users";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { userList } from "../../examplePayloads/users";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/lists";
import { toUserFilter, userFilterInputs } from "../../inputs/userQueries";

export const listUsers = action({
  display: {
    label: "List Users",
    description: "Lists the users of the Zoom account; without filters, every active one.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...userFilterInputs, ...listInputs },
  perform: async (context, { connection, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await readList<UsersListUsersResponse>(zoom, {
        path: path`/users`,
        key: "users",
        query: toUserFilter(filter),
        limit,
      }),
    };
  },
  examplePayload: { data: userList },
});
