import { action, PerformSafety } from "@prismatic-io/spectral";
import type { ChatMessagesGetMessageResponse } from "@zoom/rivet/teamchat";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { chatMessage } from "../../examplePayloads/chat";
import { readMessageInputs, toReadMessageQuery } from "../../inputs/chat/messages";
import { connection } from "../../inputs/connection";
import { messageId, userId } from "../../inputs/ids";

/**
 * `GET /chat/users/{userId}/messages/{messageId}`
 *
 * Classic scopes: `chat_message:read`, `chat_message:write`. Granular scopes: `team_chat:read:user_message`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages
 */
export const getChatMessage = action({
  display: {
    label: "Get Chat Message",
    description: "Gets a chat message with its files, reactions and mentions.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, messageId, ...readMessageInputs },
  perform: async (context, { connection, userId, messageId, ...message }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/chat/users/${userId}/messages/${messageId}`;
    const query = toReadMessageQuery(message);
    return { data: await zoom.get<ChatMessagesGetMessageResponse>(from, query) };
  },
  examplePayload: { data: chatMessage },
});
