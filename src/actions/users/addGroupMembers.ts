import { action, PerformSafety } from "@prismatic-io/spectral";
import type { GroupsAddGroupMembersResponse } from "@zoom/rivet/users";
import { path } from "../../client/path";
import { postBatches } from "../../client/postBatches";
import { zoomClient } from "../../client/zoomClient";
import { addedGroupMembers } from "../../examplePayloads/groups";
import { connection } from "../../inputs/connection";
import { groupId, newGroupMemberInputs, toMemberBatches } from "../../inputs/users/groups";

/**
 * `POST /groups/{groupId}/members`
 *
 * Classic scopes: `group:write:admin`. Granular scopes: `group:write:member:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/groups
 */
export const addGroupMembers = action({
  display: {
    label: "Add Group Members",
    description:
      "Adds any number of users to a group. Adds users in batches of 30. If a batch fails, the error reports how many were added, unless Continue On Error is on.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, groupId, ...newGroupMemberInputs },
  perform: async (context, { connection, groupId, ...inputs }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/groups/${groupId}/members`;
    const batches = toMemberBatches(inputs);
    const { responses, failed } = await postBatches<GroupsAddGroupMembersResponse>(
      zoom,
      to,
      batches,
    );
    const ids = responses.map(({ ids }) => ids).filter(Boolean);
    const added = { added_at: responses.at(-1)?.added_at, ids: ids.join(",") };
    return { data: { ...added, ...(failed && { failed }) } };
  },
  examplePayload: { data: addedGroupMembers },
});
