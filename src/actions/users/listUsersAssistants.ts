import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { assistantList } from "../../examplePayloads/users";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { userAssistants } from "../../lists/users";

/**
 * `GET /users/{userId}/assistants`
 *
 * Classic scopes: `user:read`. Granular scopes: `user:read:list_assistants`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/users
 */
export const listUsersAssistants = action({
  display: {
    label: "List User's Assistants",
    description: "Lists the users who can schedule meetings on behalf of a user.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...listInputs },
  perform: async (context, { connection, userId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, userAssistants(userId), { limit }) };
  },
  examplePayload: { data: assistantList },
});
