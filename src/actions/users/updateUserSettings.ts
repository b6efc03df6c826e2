import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { settingsUpdateInputs } from "../../inputs/users/settingsUpdate";

/**
 * `PATCH /users/{userId}/settings`
 *
 * Classic scopes: `user:write`. Granular scopes: `user:update:settings`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/users
 */
export const updateUserSettings = action({
  display: {
    label: "Update User Settings",
    description:
      "Updates a user's settings for meetings, recordings, telephony and more. Other settings are left unchanged.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, ...settingsUpdateInputs },
  perform: async (context, { connection, userId, settings, option }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.patch(path`/users/${userId}/settings`, settings, { option }) };
  },
  examplePayload: { data: {} },
});
