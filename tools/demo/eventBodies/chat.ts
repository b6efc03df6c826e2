import { known } from "../../../sandbox/world";
import { accountId, at, type Bodies, type Body, byOperator, hostId } from "./parts";

const byMember = {
  ...byOperator,
  operator_member_id: "exampleOperatorMemberId",
  by_external_user: false,
};
const channel = { id: "exampleChannelId", name: "Research", type: 1 };
const inChannel = { channel_id: channel.id, channel_name: channel.name };
const contact = { contact_email: "jane@example.com", contact_id: "exampleContactId" };
const now = () => ({ date_time: at(0), timestamp: Date.now() });

const message = (more: object) => ({
  payload: {
    ...byOperator,
    object: {
      id: "{BFD67AB1-22D7-461F-8E78-DC1B3A1E1B3C}",
      type: "to_channel",
      ...now(),
      session_id: "exampleSessionId",
      ...contact,
      ...inChannel,
      message: "Good morning!",
      ...more,
    },
  },
});

const post = (place: object) => ({
  payload: {
    ...byMember,
    object: {
      message_id: "exampleMessageId",
      session_id: "exampleSessionId",
      ...now(),
      ...place,
      message: "Good morning!",
      rich_text: [{ start_position: 0, end_position: 3, format_type: "Bold" }],
    },
  },
});

const toChannel = { ...inChannel, channel_owner_account_id: accountId };
const toContact = {
  ...contact,
  contact_account_id: accountId,
  contact_member_id: "exampleContactMemberId",
};

/** The most common chat events, each with its complete body. */
export const chatBodies: Bodies = {
  "chat_message.sent": () => message({}),
  "chat_message.replied": () => message({ parent_msg_id: "exampleParentMessageId" }),
  "team_chat.channel_message_posted": () => post(toChannel),
  "team_chat.dm_message_posted": () => post(toContact),
};

const reaction = (place: object) => ({
  payload: {
    ...byMember,
    object: {
      emoji: "👍",
      emoji_time: at(0),
      msg_time: at(5),
      msg_id: "exampleMessageId",
      ...place,
      timestamp: Date.now(),
    },
  },
});

const files = [
  { file_id: "exampleFileId", file_name: "plan.pdf", file_size: 72_200, OS_file_type: "PDF" },
];

/** What the other chat events are about. */
export const otherChatBodies: [RegExp, Body][] = [
  [/^chat_message\./, () => message({})],
  [
    /^chat_channel\.member_/,
    () => ({
      payload: {
        ...byOperator,
        object: {
          ...channel,
          ...now(),
          members: [{ id: hostId, display_name: "Olivia Owner", email: known.ownerEmail }],
        },
      },
    }),
  ],
  [/^chat_channel\./, () => ({ payload: { ...byOperator, object: { ...channel, ...now() } } })],
  [/^team_chat\.dm_reaction_/, () => reaction(contact)],
  [/^team_chat\.channel_reaction_/, () => reaction({ channel_id: channel.id })],
  [/^team_chat\.dm_/, () => post(toContact)],
  [
    /^team_chat\.(channel_message_|channel_pin_|bookmark_|app_mention|link_shared)/,
    () => post(toChannel),
  ],
  [
    /^team_chat\.file_/,
    () => ({
      payload: { ...byMember, object: { type: "to_channel", channel_id: channel.id, files } },
    }),
  ],
  [
    /^team_chat\.shared_spaces_/,
    () => ({
      payload: {
        ...byMember,
        object: { space_id: "exampleSpaceId", space_name: "Research", timestamp: Date.now() },
      },
    }),
  ],
  [
    /^team_chat\.emoji_/,
    () => ({ payload: { ...byMember, object: { name: "rocket", file_id: "exampleFileId" } } }),
  ],
  [
    /^team_chat\.(un)?starred$/,
    () => ({
      payload: {
        ...byMember,
        object: { ...now(), items: [{ message_id: "exampleMessageId", channel_id: channel.id }] },
      },
    }),
  ],
  [
    /^team_chat\.channel_(invitation|join)_/,
    () => ({
      payload: {
        ...byMember,
        object: { channel, ...now(), invitee: { email: "jane@example.com" } },
      },
    }),
  ],
  [/^team_chat\./, () => ({ payload: { ...byMember, object: { ...channel, ...now() } } })],
];
