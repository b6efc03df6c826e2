import { action, PerformSafety } from "@prismatic-io/spectral";
import type { GroupsCreateGroupResponse } from "@zoom/rivet/users";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { group } from "../../examplePayloads/groups";
import { connection } from "../../inputs/connection";
import { groupName } from "../../inputs/users/groups";

/**
 * `POST /groups`
 *
 * Classic scopes: `group:write:admin`. Granular scopes: `group:write:group:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/groups
 */
export const createGroup = action({
  display: {
    label: "Create Group",
    description: "Creates a group of users. Zoom allows 100 new groups a day.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, name: groupName },
  perform: async (context, { connection, name }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.post<GroupsCreateGroupResponse>(path`/groups`, { name }) };
  },
  examplePayload: { data: group },
});
