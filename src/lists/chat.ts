import type {
  ChatChannelsListChannelMembersResponse,
  ChatChannelsListUsersChannelsResponse,
  ContactsSearchCompanyContactsResponse,
} from "@zoom/rivet/teamchat";
import { path } from "../client/path";
import type { ChatMessagesListUsersChatMessagesResponse } from "../zoom/responses";
import type { List } from "./list";

/** The channels that a user belongs to. */
export const userChannels = (userId: string): List<ChatChannelsListUsersChannelsResponse> => ({
  path: path`/chat/users/${userId}/channels`,
  key: "channels",
  pageSize: 50,
});

/** A user's messages with one contact, in one channel or of one search. */
export const userMessages = (userId: string): List<ChatMessagesListUsersChatMessagesResponse> => ({
  path: path`/chat/users/${userId}/messages`,
  key: "messages",
  uncounted: true,
  pageSize: 50,
});

export const channelMembers = (
  channelId: string,
): List<ChatChannelsListChannelMembersResponse> => ({
  path: path`/chat/channels/${channelId}/members`,
  key: "members",
  pageSize: 100,
});

export const companyContacts: List<ContactsSearchCompanyContactsResponse> = {
  path: path`/contacts`,
  key: "contacts",
  uncounted: true,
  pageSize: 25,
};
