import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { groupId } from "../../inputs/users/groups";

/**
 * `DELETE /groups/{groupId}`
 *
 * Classic scopes: `group:write:admin`. Granular scopes: `group:delete:group:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/groups
 */
export const deleteGroup = action({
  display: {
    label: "Delete Group",
    description: "Deletes a group of users. Its members stay in the account.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, groupId },
  perform: async (context, { connection, groupId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/groups/${groupId}`) };
  },
  examplePayload: { data: {} },
});
