import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { memberList } from "../../examplePayloads/chat";
import { connection } from "../../inputs/connection";
import { channelId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { channelMembers } from "../../lists/chat";
import { fetchList } from "../../lists/fetchList";

/**
 * `GET /chat/channels/{channelId}/members`
 *
 * Classic scopes: `chat_channel:read`. Granular scopes: `team_chat:read:list_members`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels
 */
export const listChannelMembers = action({
  display: {
    label: "List Channel Members",
    description: "Lists the members of a chat channel with their roles.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, channelId, ...listInputs },
  perform: async (context, { connection, channelId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, channelMembers(channelId), { limit }) };
  },
  examplePayload: { data: memberList },
});
