import type {
  ChatChannelsListUsersChannelsResponse,
  ChatMessagesListUsersChatMessagesResponse,
} from "@zoom/rivet/teamchat";
import pMap from "p-map";
import { type Item, readList, wholeList } from "../../client/pages";
import { path } from "../../client/path";
import type { ZoomClient } from "../../client/zoomClient";

/** How many channels are read at a time. */
const concurrency = 4;

type ChannelMessage = Item<ChatMessagesListUsersChatMessagesResponse> & { channel_id?: string };

/**
 * Reads the messages of all channels of a user, because Zoom answers only for one channel, contact
 * or search at a time.
 *
 * @param zoom The client to read with.
 * @param userId The user's id or email address, or `me`.
 * @returns The messages in the order of the channels, each with its channel's id.
 * @throws ZoomError as the client does.
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages
 */
export async function readChannelMessages(zoom: ZoomClient, userId: string) {
  const { channels } = await readList<ChatChannelsListUsersChannelsResponse>(zoom, {
    path: path`/chat/users/${userId}/channels`,
    key: "channels",
    pageSize: 50,
  });
  const messages = await pMap(
    channels,
    async ({ id }): Promise<ChannelMessage[]> => {
      const list = await readList<ChatMessagesListUsersChatMessagesResponse>(zoom, {
        path: path`/chat/users/${userId}/messages`,
        key: "messages",
        pageSize: 50,
        query: { to_channel: id },
      });
      return list.messages.map((message) => ({ ...message, channel_id: id }));
    },
    { concurrency },
  );
  return wholeList("messages", messages.flat());
}
