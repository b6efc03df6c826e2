import { action, PerformSafety } from "@prismatic-io/spectral";
import type { UsersGetUsersProfileResponse } from "@zoom/rivet/phone";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { phoneUser } from "../../examplePayloads/phoneProvisioning";
import { connection } from "../../inputs/connection";
import { phoneUserId } from "../../inputs/ids";

/**
 * `GET /phone/users/{userId}`
 *
 * Classic scopes: `phone:read`. Granular scopes: `phone:read:user`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/users
 */
export const getPhoneUser = action({
  display: {
    label: "Get Phone User",
    description:
      "Gets a Zoom Phone user: extension, phone numbers, calling plans, site, emergency address and settings.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId: phoneUserId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.get<UsersGetUsersProfileResponse>(path`/phone/users/${userId}`) };
  },
  examplePayload: { data: phoneUser },
});
