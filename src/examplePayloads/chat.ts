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

export const listedMessage = {
  id: "{BFD67AB1-22D7-461F-8E78-DC1B3A1E1B3C}",
  message: "Good morning!",
  sender: "someone@example.com",
  send_member_id: "exampleMemberId",
  sender_display_name: "John Doe",
  date_time: "2021-12-15T12:02:00Z",
  timestamp: 1639569720000,
  status: "Normal" as const,
};

export const messageList = toSinglePage("messages", [
  { ...listedMessage, channel_id: "exampleChannelId" },
]);

export const sentMessage = { id: "{BFD67AB1-22D7-461F-8E78-DC1B3A1E1B3C}" };

export const createdChannel = {
  id: "exampleChannelId",
  jid: "examplechannelid@conference.xmpp.zoom.us",
  name: "Developers",
  type: 1 as const,
  channel_url: "https://zoom.us/launch/chat?src=direct_chat_link&channelid=exampleChannelId",
};

export const invitedMembers = {
  added_at: "2021-12-15T12:02:00Z",
  ids: "exampleUserId,exampleOtherUserId",
  member_ids: "exampleMemberId,exampleOtherMemberId",
};

export const memberList = toSinglePage("members", [
  {
    id: "exampleUserId",
    member_id: "exampleMemberId",
    email: "someone@example.com",
    first_name: "John",
    last_name: "Doe",
    name: "John Doe",
    role: "owner" as const,
    is_external: false,
  },
]);

export const contactList = toSinglePage("contacts", [
  {
    id: "exampleUserId",
    member_id: "exampleMemberId",
    email: "someone@example.com",
    display_name: "John Doe",
    first_name: "John",
    last_name: "Doe",
    contact_type: 1 as const,
    dept: "Development",
    job_title: "Developer",
    location: "Example City",
    im_group_id: "exampleGroupId",
    im_group_name: "Developers",
    extension_number: "101",
    direct_numbers: ["+12025550123"],
    phone_number: "2025550124",
    phone_numbers: [
      {
        country: "US",
        code: "+1",
        number: "2025550124",
        label: "Mobile" as const,
        verified: true,
      },
    ],
    presence_status: "Available" as const,
    user_status: "active" as const,
    activity: "Active" as const,
    sip_phone_number: "12025550123",
    sip_uri: "someone.example.com",
  },
]);

export const channel = {
  ...createdChannel,
  channel_settings: {
    add_member_permissions: 1 as const,
    new_members_can_see_previous_messages_files: true,
    posting_permissions: 3 as const,
    mention_all_permissions: 1 as const,
    allow_to_add_external_users: 2 as const,
    designated_posting_members: [{ member_id: "exampleMemberId", user_id: "exampleUserId" }],
  },
};

const file = {
  file_id: "exampleFileId",
  file_name: "agenda.pdf",
  file_size: 3966,
  download_url: "https://file.zoom.us/file/exampleFileId?filename=agenda.pdf",
};

export const chatMessage = {
  id: "{BFD67AB1-22D7-461F-8E78-DC1B3A1E1B3C}",
  message: "Good morning!",
  message_type: "file_and_text" as const,
  sender: "someone@example.com",
  send_member_id: "exampleMemberId",
  sender_display_name: "John Doe",
  date_time: "2021-12-15T12:02:00Z",
  timestamp: 1639569720000,
  message_url: "https://zoom.us/launch/chat/v2/example",
  ...file,
  files: [file],
  reactions: [
    {
      emoji: "U+1F600",
      total_count: 1,
      user_ids: ["exampleUserId"],
      member_ids: ["exampleMemberId"],
    },
  ],
};

const threadSender = {
  sender_user_id: "exampleUserId",
  sender_email: "someone@example.com",
  sender_member_id: "exampleMemberId",
  sender_display_name: "John Doe",
};

export const thread = toSinglePage("messages", [
  {
    ...threadSender,
    msg_id: "{90111042-D5E4-7BB5-0F91-B0C9879A30B4}",
    message: "Good morning, John!",
    message_type: "plain_text_message" as const,
    is_reply: true,
    timestamp: 1639569780000,
    reactions: [{ emoji_id: "U+1F600", count: 2, is_sender: true }],
  },
  {
    ...threadSender,
    msg_id: "{BFD67AB1-22D7-461F-8E78-DC1B3A1E1B3C}",
    message: "Good morning!",
    message_type: "file_and_text" as const,
    is_reply: false,
    timestamp: 1639569720000,
    last_reply_time: 1639569780000,
    is_followed: true,
    files: [file],
  },
]);

export const uploadedFile = { id: "exampleFileId" };
