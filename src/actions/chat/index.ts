import { listUsersChannels } from "./listUsersChannels";
import { listUsersChatMessages } from "./listUsersChatMessages";

export const chatActions = { listUsersChannels, listUsersChatMessages };
