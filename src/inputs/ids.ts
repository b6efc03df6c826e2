import { withoutDotSegment } from "../zoom/hosts";
import { groupedDigits, id } from "./builders";

/** A user by id or email address, or `me`. */
export const userId = id({
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
export const ownerId = id({
  label: "User Id",
  comments:
    "The id or email address of the user who owns the recordings, or me for the whole account of the connection. An email address is looked up first, which requires a scope for reading users.",
  placeholder: "someone@example.com",
  example: "89347503",
  required: true,
  allowed: 'a user\'s id, an email address or "me"',
  dataSource: "selectUser",
});

/** Zoom identifies meetings and webinars by a number, or by the UUID of a past instance. */
const meetingIdRule = {
  allowed: "a number such as 876 3473 0132, or the UUID of a past instance",
  pattern: withoutDotSegment,
};

/** A meeting by number or UUID. */
export const meetingId = groupedDigits({
  label: "Meeting Id",
  comments:
    "The meeting number, with or without spaces and dashes, or the UUID of a past instance.",
  placeholder: "876 3473 0132",
  example: "89347503",
  required: true,
  dataSource: "selectMeeting",
  ...meetingIdRule,
});

/** A meeting with cloud recordings, by number or UUID. */
export const recordedMeetingId = { ...meetingId, dataSource: "selectRecordedMeeting" };

/** A webinar by number or UUID. */
export const webinarId = groupedDigits({
  label: "Webinar Id",
  comments:
    "The webinar number, with or without spaces and dashes, or the UUID of a past instance.",
  placeholder: "876 3473 0132",
  example: "89347503",
  required: true,
  dataSource: "selectWebinar",
  ...meetingIdRule,
});
