import { pollingTrigger } from "@prismatic-io/spectral";
import { listedMessage } from "../examplePayloads/chat";
import { polled } from "../examplePayloads/polledChanges";
import { placeInputs, toPlace } from "../inputs/chat/place";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { pollingInputs } from "../inputs/triggers/polling";
import { userMessages } from "../lists/chat";
import { fetchRecords } from "../lists/fetchList";
import { toTimes } from "../zoom/dates";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";

/**
 * `GET /chat/users/{userId}/messages`
 *
 * Classic scopes: `chat_message:read`. Granular scopes: `team_chat:read:list_user_messages`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages
 */
export const newChatMessages = pollingTrigger({
  display: {
    label: "New Chat Messages",
    description:
      "Checks a channel, or the conversation with a contact, for new chat messages on a configured schedule. Edited messages are not reported again.",
  },
  inputs: { connection, userId, ...placeInputs("whose messages start the flow"), ...pollingInputs },
  perform: async (context, payload, { connection, userId, toContact, toChannel, ...options }) => {
    const list = userMessages(userId);
    const place = toPlace({ toContact, toChannel });
    return poll(context, payload, options, {
      subject: [list.path, place],
      read: readZoom(connection, context, (zoom, range) =>
        fetchRecords(zoom, list, { query: { ...place, ...toTimes(range) } }),
      ),
      // Messages are listed at once, those of a second ago perhaps under the day before.
      window: { days: 1 },
      idOf: ({ id }) => id,
      timeOf: ({ date_time }) => date_time,
      example: listedMessage,
    });
  },
  ...batching,
  examplePayload: polled([listedMessage]),
});
