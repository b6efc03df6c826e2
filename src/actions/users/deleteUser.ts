import { action } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/users";

export const deleteUser = action({
  display: {
    label: "Delete User",
    description:
      "Removes a user from the account. Zoom disassociates the user, who keeps a free account of their own; nothing is deleted for good.",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/users/${userId}`) };
  },
  examplePayload: { data: {} },
});
