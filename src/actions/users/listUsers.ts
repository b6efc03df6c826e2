import { action } from "@prismatic-io/spectral";
import type { UsersListUsersResponse } from "@zoom/rivet/users";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { userList } from "../../examplePayloads/users";
import { connection } from "../../inputs/connection";

export const listUsers = action({
  display: {
    label: "List Users",
    description: "Lists every active user of the Zoom account.",
  },
  inputs: { connection },
  perform: async (context, { connection }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await readList<UsersListUsersResponse>(zoom, { path: path`/users`, key: "users" }),
    };
  },
  examplePayload: { data: userList },
});
