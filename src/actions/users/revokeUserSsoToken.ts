import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";

/**
 * `DELETE /users/{userId}/token`
 *
 * Classic scopes: `user:write:admin`. Granular scopes: `user:delete:token:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/users
 */
export const revokeUserSsoToken = action({
  display: {
    label: "Revoke User SSO Token",
    description: "Revokes the single sign-on token of a user, which signs the user out everywhere.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/users/${userId}/token`) };
  },
  examplePayload: { data: {} },
});
