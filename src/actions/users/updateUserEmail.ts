import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { newEmail } from "../../inputs/users/newEmail";

/**
 * `PUT /users/{userId}/email`
 *
 * Classic scopes: `user:write:admin`. Granular scopes: `user:update:email:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/users
 */
export const updateUserEmail = action({
  display: {
    label: "Update User Email",
    description:
      "Changes a user's email address. Zoom changes it immediately if the account manages the domain of the new address; otherwise, the user must confirm the change by email.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, email: newEmail },
  perform: async (context, { connection, userId, email }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.put(path`/users/${userId}/email`, { email }) };
  },
  examplePayload: { data: {} },
});
