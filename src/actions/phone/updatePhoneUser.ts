import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { phoneUserId } from "../../inputs/ids";
import { phoneUserUpdateInputs, toPhoneUserUpdate } from "../../inputs/phone/updatePhoneUser";

/**
 * `PATCH /phone/users/{userId}`
 *
 * Classic scopes: `phone:write`. Granular scopes: `phone:update:user`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/users
 */
export const updatePhoneUser = action({
  display: {
    label: "Update Phone User",
    description:
      "Updates a Zoom Phone user's extension number, site, emergency address and settings. Blank inputs are left unchanged.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId: phoneUserId, ...phoneUserUpdateInputs },
  perform: async (context, { connection, userId, ...update }) => {
    const zoom = zoomClient(connection, context);
    const body = toPhoneUserUpdate(update);
    return { data: await zoom.patch(path`/phone/users/${userId}`, body) };
  },
  examplePayload: { data: {} },
});
