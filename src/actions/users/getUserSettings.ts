import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { userSettings } from "../../examplePayloads/userSettings";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { toUserSettingsQuery, userSettingsInputs } from "../../inputs/users/getUserSettings";
import type { UsersGetUserSettingsResponse } from "../../zoom/responses";

/**
 * `GET /users/{userId}/settings`
 *
 * Classic scopes: `user:read`. Granular scopes: `user:read:settings`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/users
 */
export const getUserSettings = action({
  display: {
    label: "Get User Settings",
    description:
      "Gets a user's settings for meetings, recordings, telephony and more, and the features of their license.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...userSettingsInputs },
  perform: async (context, { connection, userId, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const query = toUserSettingsQuery(filter);
    const from = path`/users/${userId}/settings`;
    return { data: await zoom.get<UsersGetUserSettingsResponse>(from, query) };
  },
  examplePayload: { data: userSettings },
});
