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
