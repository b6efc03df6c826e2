import type { ChatChannelsListUsersChannelsResponse } from "@zoom/rivet/teamchat";
import { type Item, readRecords, wholeList } from "../client/pages";
import { readInParts } from "../client/parts";
import { path } from "../client/path";
import type { Query, ZoomClient } from "../client/zoomClient";
import type { ChatMessagesListUsersChatMessagesResponse } from "../responses";

type Message = Item<ChatMessagesListUsersChatMessagesResponse> & { channel_id?: string };

/** Which messages to read. */
interface MessageRequest {
  /** The filters. */
  query: Query;
  /** Whether they name a contact, a channel or a search, one of which Zoom asks for. */
  isComplete: boolean;
  /** How many messages are enough; left out, all of them are read. */
  limit: number | undefined;
}

/**
 * Reads a user's messages: those of a contact, a channel or a search, or else those of all channels
 * of the user, because Zoom answers only for one at a time.
 *
 * @param zoom The client to read with.
 * @param userId The user's id or email address, or `me`.
 * @param request Which messages.
 * @returns The messages in the order of the channels, each with its channel's id where it is known.
 * @throws ZoomError as the client does.
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages
 */
export async function readUserMessages(
  zoom: ZoomClient,
  userId: string,
  { query, isComplete, limit }: MessageRequest,
) {
  const channels = isComplete ? [query.to_channel] : await readChannelIds(zoom, userId);
  const list = {
    path: path`/chat/users/${userId}/messages`,
    key: "messages",
    pageSize: 50,
  } as const;
  const messages = await readInParts<Query[string], Message>(
    channels,
    { limit },
    async (channel, { limit }) => {
      const records = await readRecords<ChatMessagesListUsersChatMessagesResponse>(zoom, {
        ...list,
        query: { ...query, to_channel: channel },
        limit,
      });
      const place = channel === undefined ? {} : { channel_id: String(channel) };
      return records.map((message) => ({ ...message, ...place }));
    },
  );
  return wholeList("messages", messages);
}

async function readChannelIds(zoom: ZoomClient, userId: string): Promise<Query[string][]> {
  const channels = await readRecords<ChatChannelsListUsersChannelsResponse>(zoom, {
    path: path`/chat/users/${userId}/channels`,
    key: "channels",
    pageSize: 50,
  });
  return channels.map(({ id }) => id);
}
