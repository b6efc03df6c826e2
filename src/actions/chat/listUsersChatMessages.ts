import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { messageList } from "../../examplePayloads/chat";
import { messageFilterInputs, toMessageQuery } from "../../inputs/chat/listUsersChatMessages";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchUserMessages } from "../../lists/fetchUserMessages";

export const listUsersChatMessages = action({
  display: {
    label: "List User's Chat Messages",
    description:
      "Lists a user's messages of a contact, a channel or a search; with none of them, those of every channel that the user belongs to. Without a time, they are today's. Messages of a channel carry its id.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...messageFilterInputs, ...listInputs },
  perform: async (context, { connection, userId, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const messages = { ...toMessageQuery(filter), limit };
    return { data: await fetchUserMessages(zoom, userId, messages) };
  },
  examplePayload: { data: messageList },
});
