import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { user } from "../../examplePayloads/users";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { toUserLookup, userLookupInputs } from "../../inputs/users/getUser";
import type { UsersGetUserResponse } from "../../zoom/responses";

/**
 * `GET /users/{userId}`
 *
 * Classic scopes: `user:read`. Granular scopes: `user:read:user`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/users
 */
export const getUser = action({
  display: {
    label: "Get User",
    description: "Gets a user and their account details.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...userLookupInputs },
  perform: async (context, { connection, userId, ...lookup }) => {
    const zoom = zoomClient(connection, context);
    const query = toUserLookup(lookup);
    return { data: await zoom.get<UsersGetUserResponse>(path`/users/${userId}`, query) };
  },
  examplePayload: { data: user },
});
