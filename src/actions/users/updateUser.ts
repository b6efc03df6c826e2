import { action } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { toUserUpdate, userId, userUpdateInputs } from "../../inputs/users";

export const updateUser = action({
  display: {
    label: "Update User",
    description: "Changes a user. What is left blank stays as it is.",
  },
  inputs: { connection, userId, ...userUpdateInputs },
  perform: async (context, { connection, userId, ...user }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.patch(path`/users/${userId}`, toUserUpdate(user)) };
  },
  examplePayload: { data: {} },
});
