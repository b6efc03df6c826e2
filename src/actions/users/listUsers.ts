import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { userList } from "../../examplePayloads/users";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { toUserFilter, userFilterInputs } from "../../inputs/users/listUsers";
import { fetchList } from "../../lists/fetchList";
import { users } from "../../lists/users";

/**
 * `GET /users`
 *
 * Classic scopes: `user:read:admin`. Granular scopes: `user:read:list_users:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/users
 */
export const listUsers = action({
  display: {
    label: "List Users",
    description: "Lists the account's users. Without a status, lists active users.",
    important: true,
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...userFilterInputs, ...listInputs },
  perform: async (context, { connection, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const query = toUserFilter(filter);
    return { data: await fetchList(zoom, users, { query, limit }) };
  },
  examplePayload: { data: userList },
});
