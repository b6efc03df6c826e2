import { toSinglePage } from "../lists/singlePage";

export const channelList = toSinglePage("channels", [
  {
    id: "exampleChannelId",
    jid: "examplechannelid@conference.xmpp.zoom.us",
    name: "General",
    type: 1 as const,
    channel_url: "https://zoom.us/launch/chat?src=direct_chat_link&channelid=exampleChannelId",
    channel_settings: {
      new_members_can_see_previous_messages_files: true,
      allow_to_add_external_users: 1 as const,
      posting_permissions: 1 as const,
    },
  },
]);

export const messageList = toSinglePage("messages", [
  {
    id: "{BFD67AB1-22D7-461F-8E78-DC1B3A1E1B3C}",
    message: "Good morning!",
    sender: "someone@example.com",
    send_member_id: "exampleMemberId",
    sender_display_name: "John Doe",
    date_time: "2021-12-15T12:02:00Z",
    timestamp: 1639569720000,
    status: "Normal" as const,
    channel_id: "exampleChannelId",
  },
]);
