import { id, meetingNumber, person } from "./builders";

/** A user by id or email address, or `me`. */
export const userId = person({
  label: "User Id",
  comments:
    "The user's id or email address, or me for the user who authorized the connection. A Server-to-Server OAuth connection requires an id or email address.",
  placeholder: "someone@example.com",
  example: "89347503",
  required: true,
  allowed: 'a user\'s id, an email address or "me"',
  dataSource: "selectUser",
});

/** The owner of phone recordings, or `me` for the whole account. */
export const ownerId = {
  ...userId,
  comments:
    "The id or email address of the user who owns the recordings, or me for the connection's whole account. Email addresses are looked up first, which requires a scope for reading users.",
};

/** A meeting by number. A UUID is accepted too, although Zoom does not document it here. */
export const meetingId = meetingNumber({
  label: "Meeting Id",
  comments:
    "The meeting number, with or without spaces and dashes, or text that contains it, such as a join link or an invitation.",
  placeholder: "876 3473 0132",
  example: "89347503",
  required: true,
  dataSource: "selectMeeting",
});

/** A meeting with cloud recordings, by number or UUID. */
export const recordedMeetingId = {
  ...meetingId,
  comments:
    "The UUID of a past instance. With the meeting number (spaces and dashes are allowed) or a join link, the latest instance is used.",
  dataSource: "selectRecordedMeeting",
};

/** An instance of a meeting that has taken place, by UUID, or the latest by number. */
export const pastMeetingId = {
  ...meetingId,
  comments:
    "The UUID of a past instance. With the meeting number (spaces and dashes are allowed) or a join link, the latest instance is used. Select Meeting lists UUIDs when its Type Of Meeting is Previous.",
  placeholder: "4444AAAiAAAAAiAiAiiAii==",
};

/** A webinar by number. A UUID is accepted too, although Zoom does not document it here. */
export const webinarId = meetingNumber({
  label: "Webinar Id",
  comments:
    "The webinar number, with or without spaces and dashes, or text that contains it, such as a join link or an invitation.",
  placeholder: "876 3473 0132",
  example: "89347503",
  required: true,
  dataSource: "selectWebinar",
});

/** A webinar by number, or one of its past instances by UUID. */
export const webinarIdOrUuid = {
  ...webinarId,
  comments:
    "The webinar number, with or without spaces and dashes, a join link, or the UUID of a past instance.",
};

/** An instance of a webinar that has taken place, by UUID, or the latest by number. */
export const pastWebinarId = {
  ...webinarId,
  comments:
    "The UUID of a past instance, as returned by List Past Webinar Instances. With the webinar number (spaces and dashes are allowed) or a join link, the latest instance is used.",
  dataSource: "selectPastWebinarInstance",
};

/** A user with a Zoom Phone license, by id or email address, or `me`. */
export const phoneUserId = { ...userId, dataSource: "selectPhoneUser" };

/** A chat channel. */
export const channelId = id({
  label: "Channel Id",
  comments: "The channel's id, as returned by List User's Channels.",
  placeholder: "a1b2c3d4e5f6",
  example: "a1b2c3d4e5f6",
  required: true,
  allowed: "a channel's id",
  dataSource: "selectUserChannel",
});

/** A chat message. */
export const messageId = id({
  label: "Message Id",
  comments: "The message's id, as returned by Send Chat Message or List User's Chat Messages.",
  placeholder: "{BFD67AB1-22D7-461F-8E78-DC1B3A1E1B3C}",
  example: "{BFD67AB1-22D7-461F-8E78-DC1B3A1E1B3C}",
  required: true,
  allowed: "a message's id",
  dataSource: "selectChatMessage",
});
