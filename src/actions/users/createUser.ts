import { action, PerformSafety } from "@prismatic-io/spectral";
import type { UsersCreateUsersResponse } from "@zoom/rivet/users";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { newUser } from "../../examplePayloads/users";
import { connection } from "../../inputs/connection";
import { newUserInputs, toNewUser } from "../../inputs/users/createUser";

/**
 * `POST /users`
 *
 * Classic scopes: `user:write:admin`. Granular scopes: `user:write:user:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/users
 */
export const createUser = action({
  display: {
    label: "Create User",
    description: "Creates a user in the account.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, ...newUserInputs },
  perform: async (context, { connection, ...user }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.post<UsersCreateUsersResponse>(path`/users`, toNewUser(user)) };
  },
  examplePayload: { data: newUser },
});
