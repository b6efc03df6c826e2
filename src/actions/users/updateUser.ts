import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import {
  toUserUpdate,
  toUserUpdateOptions,
  userUpdateInputs,
  userUpdateOptionInputs,
} from "../../inputs/users/updateUser";

export const updateUser = action({
  display: {
    label: "Update User",
    description: "Changes a user. What is left blank stays as it is.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, ...userUpdateInputs, ...userUpdateOptionInputs },
  perform: async (context, { connection, userId, ...user }) => {
    const zoom = zoomClient(connection, context);
    const query = toUserUpdateOptions(user);
    return { data: await zoom.patch(path`/users/${userId}`, toUserUpdate(user), query) };
  },
  examplePayload: { data: {} },
});
