import { action, PerformSafety } from "@prismatic-io/spectral";
import type { ChatChannelsCreateChannelResponse } from "@zoom/rivet/teamchat";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { createdChannel } from "../../examplePayloads/chat";
import { newChannelInputs, toNewChannel } from "../../inputs/chat/channels";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";

/**
 * `POST /chat/users/{userId}/channels`
 *
 * Classic scopes: `chat_channel:write`. Granular scopes: `team_chat:write:user_channel`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels
 */
export const createChannel = action({
  display: {
    label: "Create Channel",
    description: "Creates a chat channel for a user, optionally with members.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, ...newChannelInputs },
  perform: async (context, { connection, userId, ...channel }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/chat/users/${userId}/channels`;
    const body = toNewChannel(channel);
    return { data: await zoom.post<ChatChannelsCreateChannelResponse>(to, body) };
  },
  examplePayload: { data: createdChannel },
});
