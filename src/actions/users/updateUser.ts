import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import {
  toUserUpdate,
  toUserUpdateOptions,
  updatedUserId,
  userUpdateInputs,
  userUpdateOptionInputs,
} from "../../inputs/users/updateUser";

/**
 * `PATCH /users/{userId}`
 *
 * Classic scopes: `user:write`. Granular scopes: `user:update:user`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/users
 */
export const updateUser = action({
  display: {
    label: "Update User",
    description: "Updates a user. Blank inputs are left unchanged.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId: updatedUserId, ...userUpdateInputs, ...userUpdateOptionInputs },
  perform: async (context, { connection, userId, ...user }) => {
    const zoom = zoomClient(connection, context);
    const query = toUserUpdateOptions(user);
    return { data: await zoom.patch(path`/users/${userId}`, toUserUpdate(user), query) };
  },
  examplePayload: { data: {} },
});
