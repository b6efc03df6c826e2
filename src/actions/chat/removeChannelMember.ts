import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { memberId } from "../../inputs/chat/channels";
import { connection } from "../../inputs/connection";
import { channelId } from "../../inputs/ids";

/**
 * `DELETE /chat/channels/{channelId}/members/{identifier}`
 *
 * Classic scopes: `chat_channel:write`. Granular scopes: `team_chat:delete:member`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels
 */
export const removeChannelMember = action({
  display: {
    label: "Remove Channel Member",
    description: "Removes a member from a chat channel.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, channelId, memberId },
  perform: async (context, { connection, channelId, memberId }) => {
    const zoom = zoomClient(connection, context);
    const member = path`/chat/channels/${channelId}/members/${memberId}`;
    return { data: await zoom.delete(member) };
  },
  examplePayload: { data: {} },
});
