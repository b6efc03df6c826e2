import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { channelList } from "../../examplePayloads/chat";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { userChannels } from "../../lists/chat";
import { fetchList } from "../../lists/fetchList";

/**
 * `GET /chat/users/{userId}/channels`
 *
 * Classic scopes: `chat_channel:read`. Granular scopes: `team_chat:read:list_user_channels`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels
 */
export const listUsersChannels = action({
  display: {
    label: "List User's Channels",
    description: "Lists the chat channels that a user belongs to.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...listInputs },
  perform: async (context, { connection, userId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, userChannels(userId), { limit }) };
  },
  examplePayload: { data: channelList },
});
