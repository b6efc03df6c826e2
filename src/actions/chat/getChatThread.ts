import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { thread } from "../../examplePayloads/chat";
import { threadInputs, toThreadRequest } from "../../inputs/chat/thread";
import { connection } from "../../inputs/connection";
import { messageId, userId } from "../../inputs/ids";
import { fetchThread } from "../../lists/fetchThread";

/**
 * `GET /chat/users/{userId}/messages/{messageId}/thread`
 *
 * Classic scopes: `chat_message:read`. Granular scopes: `team_chat:read:thread_message`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages
 */
export const getChatThread = action({
  display: {
    label: "Get Chat Thread",
    description: "Gets the replies to a chat message, and the thread's first message.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, messageId, ...threadInputs },
  perform: async (context, { connection, userId, messageId, ...thread }) => {
    const zoom = zoomClient(connection, context);
    const request = toThreadRequest(thread);
    return { data: await fetchThread(zoom, userId, messageId, request) };
  },
  examplePayload: { data: thread },
});
