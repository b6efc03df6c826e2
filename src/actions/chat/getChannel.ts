import { action, PerformSafety } from "@prismatic-io/spectral";
import type { ChatChannelsGetChannelResponse } from "@zoom/rivet/teamchat";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { channel } from "../../examplePayloads/chat";
import { connection } from "../../inputs/connection";
import { channelId } from "../../inputs/ids";

/**
 * `GET /chat/channels/{channelId}`
 *
 * Classic scopes: `chat_channel:read`, `chat_channel:write`. Granular scopes: `team_chat:read:channel`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels
 */
export const getChannel = action({
  display: {
    label: "Get Channel",
    description: "Gets a chat channel with its type and settings.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, channelId },
  perform: async (context, { connection, channelId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/chat/channels/${channelId}`;
    return { data: await zoom.get<ChatChannelsGetChannelResponse>(from) };
  },
  examplePayload: { data: channel },
});
