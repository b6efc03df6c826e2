import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { roleMemberList } from "../../examplePayloads/roles";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { roleId } from "../../inputs/users/roles";
import { fetchList } from "../../lists/fetchList";
import { roleMembers } from "../../lists/roles";

/**
 * `GET /roles/{roleId}/members`
 *
 * Classic scopes: `role:read:admin`. Granular scopes: `role:read:list_members:admin`.
 *
 * @see https://developers.zoom.us/docs/api/accounts/#tag/roles
 */
export const listRoleMembers = action({
  display: {
    label: "List Role Members",
    description: "Lists the users who have a role.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, roleId, ...listInputs },
  perform: async (context, { connection, roleId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, roleMembers(roleId), { limit }) };
  },
  examplePayload: { data: roleMemberList },
});
