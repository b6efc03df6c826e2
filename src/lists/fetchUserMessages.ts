import type { Query } from "../client/send";
import type { ZoomClient } from "../client/zoomClient";
import type { ChatMessagesListUsersChatMessagesResponse } from "../zoom/responses";
import { userChannels, userMessages } from "./chat";
import { fetchEach } from "./fetchEach";
import { fetchRecords } from "./fetchList";
import type { Item } from "./list";
import { toSinglePage } from "./singlePage";

type Message = Item<ChatMessagesListUsersChatMessagesResponse> & { channel_id?: string };

/** Which messages to read. */
interface MessageRequest {
  /** The filters. */
  query: Query;
  /** Whether the filters name a contact, a channel or a search, one of which Zoom requires. */
  isComplete: boolean;
  /** Maximum number of messages; all of them if omitted. */
  limit: number | undefined;
}

/**
 * Fetches a user's chat messages: those of a contact, a channel or a search, or else those of all
 * the user's channels, because Zoom lists the messages of one at a time.
 *
 * @param userId The user's id or email address, or `me`.
 * @param request Which messages to read.
 * @returns The messages in the order of the channels, each with its channel's id where it is known.
 * @throws ZoomError or ZoomConnectionError as the client does.
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages
 */
export async function fetchUserMessages(
  zoom: ZoomClient,
  userId: string,
  { query, isComplete, limit }: MessageRequest,
) {
  const channels = isComplete ? [query.to_channel] : await listChannelIds(zoom, userId);
  const messages = await fetchEach<Query[string], Message>(
    channels,
    { limit },
    async (channel, { limit }) => {
      const options = { query: { ...query, to_channel: channel }, limit };
      const records = await fetchRecords(zoom, userMessages(userId), options);
      const place = channel === undefined ? {} : { channel_id: String(channel) };
      return records.map((message) => ({ ...message, ...place }));
    },
  );
  return toSinglePage("messages", messages);
}

async function listChannelIds(zoom: ZoomClient, userId: string): Promise<Query[string][]> {
  return (await fetchRecords(zoom, userChannels(userId))).map(({ id }) => id);
}
