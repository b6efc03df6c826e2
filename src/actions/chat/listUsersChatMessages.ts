import { action } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { messageList } from "../../examplePayloads/chat";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/users";
import { readChannelMessages } from "./channelMessages";

export const listUsersChatMessages = action({
  display: {
    label: "List User's Chat Messages",
    description:
      "Lists today's messages of every channel that a user belongs to, each with the id of its channel.",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await readChannelMessages(zoom, userId) };
  },
  examplePayload: { data: messageList },
});
