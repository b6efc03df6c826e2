import { action } from "@prismatic-io/spectral";
import type { UsersGetUserResponse } from "@zoom/rivet/users";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { user } from "../../examplePayloads/users";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/users";

export const getUser = action({
  display: {
    label: "Get User",
    description: "Reads one user by id or email address.",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.get<UsersGetUserResponse>(path`/users/${userId}`) };
  },
  examplePayload: { data: user },
});
