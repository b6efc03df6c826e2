import { action, PerformSafety } from "@prismatic-io/spectral";
import type { ChatChannelsInviteChannelMembersResponse } from "@zoom/rivet/teamchat";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { invitedMembers } from "../../examplePayloads/chat";
import { invitedEmails, toMembers } from "../../inputs/chat/channels";
import { connection } from "../../inputs/connection";
import { channelId } from "../../inputs/ids";

/**
 * `POST /chat/channels/{channelId}/members`
 *
 * Classic scopes: `chat_channel:write`. Granular scopes: `team_chat:write:members`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels
 */
export const inviteChannelMembers = action({
  display: {
    label: "Invite Channel Members",
    description: "Invites people to a chat channel, by email address.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, channelId, memberEmails: invitedEmails },
  perform: async (context, { connection, channelId, memberEmails }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/chat/channels/${channelId}/members`;
    const body = { members: toMembers(memberEmails) };
    return { data: await zoom.post<ChatChannelsInviteChannelMembersResponse>(to, body) };
  },
  examplePayload: { data: invitedMembers },
});
