import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { toUserDeletion, userDeletionInputs } from "../../inputs/users/deleteUser";

/**
 * `DELETE /users/{userId}`
 *
 * Classic scopes: `user:write`. Granular scopes: `user:delete:user`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/users
 */
export const deleteUser = action({
  display: {
    label: "Delete User",
    description:
      "Deletes a user. By default, disassociates the user, who keeps a free Basic account; set Action to Delete to delete the user permanently.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, ...userDeletionInputs },
  perform: async (context, { connection, userId, ...deletion }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/users/${userId}`, toUserDeletion(deletion)) };
  },
  examplePayload: { data: {} },
});
