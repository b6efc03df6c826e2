import { createChannel } from "./createChannel";
import { deleteChatMessage } from "./deleteChatMessage";
import { inviteChannelMembers } from "./inviteChannelMembers";
import { listChannelMembers } from "./listChannelMembers";
import { listUsersChannels } from "./listUsersChannels";
import { listUsersChatMessages } from "./listUsersChatMessages";
import { searchContacts } from "./searchContacts";
import { sendChatMessage } from "./sendChatMessage";
import { updateChatMessage } from "./updateChatMessage";

export const chatActions = {
  createChannel,
  deleteChatMessage,
  inviteChannelMembers,
  listChannelMembers,
  listUsersChannels,
  listUsersChatMessages,
  searchContacts,
  sendChatMessage,
  updateChatMessage,
};
