import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { groupId, memberId } from "../../inputs/users/groups";

/**
 * `DELETE /groups/{groupId}/members/{memberId}`
 *
 * Classic scopes: `group:write:admin`. Granular scopes: `group:delete:member:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/groups
 */
export const removeGroupMember = action({
  display: {
    label: "Remove Group Member",
    description: "Removes a user from a group. The user stays in the account.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, groupId, memberId },
  perform: async (context, { connection, groupId, memberId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/groups/${groupId}/members/${memberId}`) };
  },
  examplePayload: { data: {} },
});
