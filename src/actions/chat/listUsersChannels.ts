import { action, PerformSafety } from "@prismatic-io/spectral";
import type { ChatChannelsListUsersChannelsResponse } from "@zoom/rivet/teamchat";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { channelList } from "../../examplePayloads/chat";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/lists";
import { userId } from "../../inputs/users";

export const listUsersChannels = action({
  display: {
    label: "List User's Channels",
    description: "Lists the chat channels that a user belongs to.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...listInputs },
  perform: async (context, { connection, userId, limit }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await readList<ChatChannelsListUsersChannelsResponse>(zoom, {
        path: path`/chat/users/${userId}/channels`,
        key: "channels",
        pageSize: 50,
        limit,
      }),
    };
  },
  examplePayload: { data: channelList },
});
