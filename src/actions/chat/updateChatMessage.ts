import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { messageUpdateInputs, toMessageUpdate } from "../../inputs/chat/messages";
import { connection } from "../../inputs/connection";
import { messageId, userId } from "../../inputs/ids";

/**
 * `PUT /chat/users/{userId}/messages/{messageId}`
 *
 * Classic scopes: `chat_message:write`. Granular scopes: `team_chat:update:user_message`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages
 */
export const updateChatMessage = action({
  display: {
    label: "Update Chat Message",
    description: "Updates a chat message that a user has sent to a contact or a channel.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, messageId, ...messageUpdateInputs },
  perform: async (context, { connection, userId, messageId, ...update }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/chat/users/${userId}/messages/${messageId}`;
    return { data: await zoom.put(to, toMessageUpdate(update)) };
  },
  examplePayload: { data: {} },
});
