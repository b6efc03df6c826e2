import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { channelId } from "../../inputs/ids";

/**
 * `DELETE /chat/channels/{channelId}`
 *
 * Classic scopes: `chat_channel:write`. Granular scopes: `team_chat:delete:channel`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels
 */
export const deleteChannel = action({
  display: {
    label: "Delete Channel",
    description: "Deletes a chat channel with its messages.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, channelId },
  perform: async (context, { connection, channelId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/chat/channels/${channelId}`) };
  },
  examplePayload: { data: {} },
});
