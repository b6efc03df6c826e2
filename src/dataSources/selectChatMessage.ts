import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import {
  messageFilterInputs,
  messagePlaceInputs,
  toMessageQuery,
} from "../inputs/chat/listUsersChatMessages";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { fetchUserMessages } from "../lists/fetchUserMessages";
import { shorten } from "../zoom/characters";
import { picklist } from "./picklist";

export const selectChatMessage = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Chat Message",
    description:
      "Lists a user's messages with a contact, in a channel or in all channels, by text, sender and time. By default, lists today's messages.",
  },
  inputs: {
    connection,
    userId,
    ...messagePlaceInputs(false),
    date: messageFilterInputs.date,
    from: messageFilterInputs.from,
    to: messageFilterInputs.to,
  },
  perform: async (context, { connection, userId, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const request = { ...toMessageQuery(filter), limit: undefined };
    const { messages } = await fetchUserMessages(zoom, userId, request);
    const result = picklist(messages, ({ id, message, sender, date_time }) => ({
      key: id,
      name: shorten(textOf(message)),
      detail: [sender, date_time].filter(Boolean).join(", "),
    }));
    return { result };
  },
  examplePayload: {
    result: [
      {
        key: "{BFD67AB1-22D7-461F-8E78-DC1B3A1E1B3C}",
        label: "Good morning! (someone@example.com, 2021-12-15T12:02:00Z)",
      },
    ],
  },
});

/** Zoom's text is text, except where it is null. */
function textOf(value: unknown): string {
  return typeof value === "object" ? "" : String(value ?? "");
}
