import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { roleList } from "../../examplePayloads/roles";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { roleFilterInputs } from "../../inputs/users/roles";
import { fetchList } from "../../lists/fetchList";
import { roles } from "../../lists/roles";

/**
 * `GET /roles`
 *
 * Classic scopes: `role:read:admin`. Granular scopes: `role:read:list_roles:admin`.
 *
 * @see https://developers.zoom.us/docs/api/accounts/#tag/roles
 */
export const listRoles = action({
  display: {
    label: "List Roles",
    description: "Lists the account's roles, with the number of users who have each.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...roleFilterInputs, ...listInputs },
  perform: async (context, { connection, type, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, roles, { query: { type }, limit }) };
  },
  examplePayload: { data: roleList },
});
