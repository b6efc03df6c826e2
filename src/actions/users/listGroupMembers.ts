import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { groupMemberList } from "../../examplePayloads/groups";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { groupId } from "../../inputs/users/groups";
import { fetchList } from "../../lists/fetchList";
import { groupMembers } from "../../lists/groups";

/**
 * `GET /groups/{groupId}/members`
 *
 * Classic scopes: `group:read:admin`. Granular scopes: `group:read:list_members:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/groups
 */
export const listGroupMembers = action({
  display: {
    label: "List Group Members",
    description: "Lists the members of a group.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, groupId, ...listInputs },
  perform: async (context, { connection, groupId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, groupMembers(groupId), { limit }) };
  },
  examplePayload: { data: groupMemberList },
});
