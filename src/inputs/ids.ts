import { groupedDigits, id } from "./builders";

export const userId = id({
  label: "User Id",
  comments:
    "The id or email address of the user; “me” stands for the user who authorised the connection.",
  example: "89347503",
  required: true,
  allowed: "a user's id, an email address or “me”",
  dataSource: "selectUser",
});

export const ownerId = id({
  label: "User Id",
  comments:
    "The id or email address of the user who owns the recordings; “me” stands for the whole account behind the connection. An email address is looked up first, which takes the scope to read users.",
  example: "89347503",
  required: true,
  allowed: "a user's id, an email address or “me”",
  dataSource: "selectUser",
});

/** Meetings and webinars go by a number, or by the UUID of one past occurrence. */

export const meetingIdRule = {
  allowed: "a number such as 876 3473 0132, or the UUID of a past occurrence",
  pattern: /^(?!\.{1,2}$)/,
};

export const meetingId = groupedDigits({
  label: "Meeting Id",
  comments: "The number of the meeting, or the UUID of one past occurrence of it.",
  example: "89347503",
  required: true,
  dataSource: "selectMeeting",
  ...meetingIdRule,
});

export const webinarId = groupedDigits({
  label: "Webinar Id",
  comments: "The number of the webinar, or the UUID of one past occurrence of it.",
  example: "89347503",
  required: true,
  dataSource: "selectWebinar",
  ...meetingIdRule,
});
