import { createChannel } from "./createChannel";
import { deleteChannel } from "./deleteChannel";
import { deleteChatMessage } from "./deleteChatMessage";
import { getChannel } from "./getChannel";
import { getChatMessage } from "./getChatMessage";
import { getChatThread } from "./getChatThread";
import { inviteChannelMembers } from "./inviteChannelMembers";
import { listChannelMembers } from "./listChannelMembers";
import { listUsersChannels } from "./listUsersChannels";
import { listUsersChatMessages } from "./listUsersChatMessages";
import { reactToChatMessage } from "./reactToChatMessage";
import { removeChannelMember } from "./removeChannelMember";
import { searchContacts } from "./searchContacts";
import { sendChatFile } from "./sendChatFile";
import { sendChatMessage } from "./sendChatMessage";
import { updateChannel } from "./updateChannel";
import { updateChatMessage } from "./updateChatMessage";
import { uploadChatFile } from "./uploadChatFile";

export const chatActions = {
  createChannel,
  deleteChannel,
  deleteChatMessage,
  getChannel,
  getChatMessage,
  getChatThread,
  inviteChannelMembers,
  listChannelMembers,
  listUsersChannels,
  listUsersChatMessages,
  reactToChatMessage,
  removeChannelMember,
  searchContacts,
  sendChatFile,
  sendChatMessage,
  updateChannel,
  updateChatMessage,
  uploadChatFile,
};
