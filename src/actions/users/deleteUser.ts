import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { toUserRemoval, userRemovalInputs } from "../../inputs/users/deleteUser";

export const deleteUser = action({
  display: {
    label: "Delete User",
    description:
      "Removes a user from the account. Unless Action says otherwise, Zoom disassociates the user, who keeps a free account of their own, and nothing is deleted for good.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, ...userRemovalInputs },
  perform: async (context, { connection, userId, ...removal }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/users/${userId}`, toUserRemoval(removal)) };
  },
  examplePayload: { data: {} },
});
