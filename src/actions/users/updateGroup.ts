import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { groupId, groupName } from "../../inputs/users/groups";

/**
 * `PATCH /groups/{groupId}`
 *
 * Classic scopes: `group:write:admin`. Granular scopes: `group:update:group:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/groups
 */
export const updateGroup = action({
  display: {
    label: "Update Group",
    description: "Renames a group of users.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, groupId, name: groupName },
  perform: async (context, { connection, groupId, name }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.patch(path`/groups/${groupId}`, { name }) };
  },
  examplePayload: { data: {} },
});
