import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { channelUpdateInputs, toChannelUpdate } from "../../inputs/chat/channels";
import { connection } from "../../inputs/connection";
import { channelId } from "../../inputs/ids";

/**
 * `PATCH /chat/channels/{channelId}`
 *
 * Classic scopes: `chat_channel:write`. Granular scopes: `team_chat:update:channel`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels
 */
export const updateChannel = action({
  display: {
    label: "Update Channel",
    description:
      "Updates the name, the type or the settings of a chat channel. Blank inputs are left unchanged.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, channelId, ...channelUpdateInputs },
  perform: async (context, { connection, channelId, ...update }) => {
    const zoom = zoomClient(connection, context);
    const body = toChannelUpdate(update);
    return { data: await zoom.patch(path`/chat/channels/${channelId}`, body) };
  },
  examplePayload: { data: {} },
});
