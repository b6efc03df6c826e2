import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { toUserStatus, userStatusInputs } from "../../inputs/users/status";

/**
 * `PUT /users/{userId}/status`
 *
 * Classic scopes: `user:write:admin`. Granular scopes: `user:update:status:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/users
 */
export const updateUserStatus = action({
  display: {
    label: "Update User Status",
    description:
      "Activates or deactivates a user, or clocks a user in or out. A deactivated user cannot sign in and keeps their data.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, ...userStatusInputs },
  perform: async (context, { connection, userId, ...status }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.put(path`/users/${userId}/status`, toUserStatus(status)) };
  },
  examplePayload: { data: {} },
});
