import { action, PerformSafety } from "@prismatic-io/spectral";
import type { ChatMessagesSendChatMessageResponse } from "@zoom/rivet/teamchat";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { sentMessage } from "../../examplePayloads/chat";
import { newMessageInputs, toNewMessage } from "../../inputs/chat/messages";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";

/**
 * `POST /chat/users/{userId}/messages`
 *
 * Classic scopes: `chat_message:write`. Granular scopes: `team_chat:write:user_message`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages
 */
export const sendChatMessage = action({
  display: {
    label: "Send Chat Message",
    description: "Sends a chat message as a user, to a contact or a channel.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, ...newMessageInputs },
  perform: async (context, { connection, userId, ...message }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/chat/users/${userId}/messages`;
    const body = toNewMessage(message);
    return { data: await zoom.post<ChatMessagesSendChatMessageResponse>(to, body) };
  },
  examplePayload: { data: sentMessage },
});
