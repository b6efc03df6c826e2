import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { messageList } from "../../examplePayloads/chat";
import { messageFilterInputs, toMessageQuery } from "../../inputs/chat/listUsersChatMessages";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchUserMessages } from "../../lists/fetchUserMessages";

/**
 * `GET /chat/users/{userId}/messages`, and `GET /chat/users/{userId}/channels` when no channel, contact or
 * search is named
 *
 * Classic scopes: `chat_message:read`, and `chat_channel:read` for the channels. Granular scopes:
 * `team_chat:read:list_user_messages`, and `team_chat:read:list_user_channels` for the channels.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages
 */
export const listUsersChatMessages = action({
  display: {
    label: "List User's Chat Messages",
    description:
      "Lists a user's chat messages with a contact, in a channel, or matching a search. By default, lists today's messages in all of the user's channels, each with its channel_id.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...messageFilterInputs, ...listInputs },
  perform: async (context, { connection, userId, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const messages = { ...toMessageQuery(filter), limit };
    return { data: await fetchUserMessages(zoom, userId, messages) };
  },
  examplePayload: { data: messageList },
});
