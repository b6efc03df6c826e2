import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { memberId } from "../../inputs/users/groups";
import { roleId } from "../../inputs/users/roles";

/**
 * `DELETE /roles/{roleId}/members/{memberId}`
 *
 * Classic scopes: `role:write:admin`. Granular scopes: `role:delete:member:admin`.
 *
 * @see https://developers.zoom.us/docs/api/accounts/#tag/roles
 */
export const unassignRole = action({
  display: {
    label: "Unassign Role",
    description: "Unassigns a role from a user. The user then has the account's default role.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: {
    connection,
    roleId,
    memberId: {
      ...memberId,
      comments: "The user's id, as returned by List Role Members.",
      dataSource: "selectUser",
    },
  },
  perform: async (context, { connection, roleId, memberId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/roles/${roleId}/members/${memberId}`) };
  },
  examplePayload: { data: {} },
});
