import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { deletedMessagePlaceInputs } from "../../inputs/chat/messages";
import { toPlace } from "../../inputs/chat/place";
import { connection } from "../../inputs/connection";
import { messageId, userId } from "../../inputs/ids";

/**
 * `DELETE /chat/users/{userId}/messages/{messageId}`
 *
 * Classic scopes: `chat_message:write`. Granular scopes: `team_chat:delete:user_message`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages
 */
export const deleteChatMessage = action({
  display: {
    label: "Delete Chat Message",
    description: "Deletes a chat message that a user has sent to a contact or a channel.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, messageId, ...deletedMessagePlaceInputs },
  perform: async (context, { connection, userId, messageId, ...place }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/chat/users/${userId}/messages/${messageId}`;
    return { data: await zoom.delete(from, toPlace(place)) };
  },
  examplePayload: { data: {} },
});
