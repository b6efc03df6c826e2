import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { reactionInputs, toReaction } from "../../inputs/chat/reaction";
import { connection } from "../../inputs/connection";
import { messageId, userId } from "../../inputs/ids";

/**
 * `PATCH /chat/users/{userId}/messages/{messageId}/emoji_reactions`
 *
 * Classic scopes: `chat_message:write`. Granular scopes: `team_chat:update:message_emoji`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages
 */
export const reactToChatMessage = action({
  display: {
    label: "React to Chat Message",
    description: "Adds an emoji to a chat message as a user, or removes it.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, messageId, ...reactionInputs },
  perform: async (context, { connection, userId, messageId, ...reaction }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/chat/users/${userId}/messages/${messageId}/emoji_reactions`;
    return { data: await zoom.patch(to, toReaction(reaction)) };
  },
  examplePayload: { data: {} },
});
