import { action, PerformSafety } from "@prismatic-io/spectral";
import type { RolesAssignRoleResponse } from "@zoom/rivet/accounts";
import { path } from "../../client/path";
import { postBatches } from "../../client/postBatches";
import { zoomClient } from "../../client/zoomClient";
import { assignedRole } from "../../examplePayloads/roles";
import { connection } from "../../inputs/connection";
import { toMemberBatches } from "../../inputs/users/groups";
import { newRoleMemberInputs, roleId } from "../../inputs/users/roles";

/**
 * `POST /roles/{roleId}/members`
 *
 * Classic scopes: `role:write:admin`. Granular scopes: `role:write:member:admin`.
 *
 * @see https://developers.zoom.us/docs/api/accounts/#tag/roles
 */
export const assignRole = action({
  display: {
    label: "Assign Role",
    description:
      "Assigns a role to any number of users. Assigns the role in batches of 30. If a batch fails, the error reports how many users were assigned the role, unless Continue On Error is on.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, roleId, ...newRoleMemberInputs },
  perform: async (context, { connection, roleId, ...inputs }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/roles/${roleId}/members`;
    const batches = toMemberBatches(inputs, "assigned the role");
    const { responses, failed } = await postBatches<RolesAssignRoleResponse>(zoom, to, batches);
    const ids = responses.map(({ ids }) => ids).filter(Boolean);
    const assigned = { add_at: responses.at(-1)?.add_at, ids: ids.join(",") };
    return { data: { ...assigned, ...(failed && { failed }) } };
  },
  examplePayload: { data: assignedRole },
});
