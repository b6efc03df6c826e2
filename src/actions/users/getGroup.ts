import { action, PerformSafety } from "@prismatic-io/spectral";
import type { GroupsGetGroupResponse } from "@zoom/rivet/users";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { group } from "../../examplePayloads/groups";
import { connection } from "../../inputs/connection";
import { groupId } from "../../inputs/users/groups";

/**
 * `GET /groups/{groupId}`
 *
 * Classic scopes: `group:read:admin`. Granular scopes: `group:read:group:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/groups
 */
export const getGroup = action({
  display: {
    label: "Get Group",
    description: "Gets a group of users: its name and the number of its members.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, groupId },
  perform: async (context, { connection, groupId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.get<GroupsGetGroupResponse>(path`/groups/${groupId}`) };
  },
  examplePayload: { data: group },
});
