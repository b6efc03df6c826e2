import { failure } from "../support/component";
import { replay } from "../support/replay";

const meeting = { userId: "me" };
const user = {
  userId: "me",
  email: "someone@example.com",
  firstName: "John",
  lastName: "Doe",
  userType: "1",
};
const registrant = { meetingId: "1", email: "someone@example.com", firstName: "J", lastName: "D" };

const newUser = { email: "a@example.com", firstName: "A", lastName: "B", userType: "1" };
const chat = { userId: "me", message: "Hello", toChannel: "c" };
const sms = {
  message: "Hello",
  senderUserId: "u",
  senderPhoneNumber: "+12025550123",
  toNumbers: ["+12025550124"],
};
const span = { start_position: 0, end_position: 4 };
const person = { email: "a@example.com", firstName: "A", lastName: "B" };

type Rejection = [action: string, inputs: Record<string, unknown>, message: string];

const rejections: Rejection[] = [
  [
    "createMeeting",
    { ...meeting, duration: "1.5" },
    'Duration must be a whole number of minutes, at least 1. Got "1.5".',
  ],
  [
    "createMeeting",
    { ...meeting, startTime: "2027-02-30" },
    'Start Time must be a valid date and time, such as 2027-02-28T09:30:00Z. Got "2027-02-30".',
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "2", weeklyDay: "1,8" },
    'Weekly Day must be a whole number from 1 to 7, or several separated by commas. Got "1,8".',
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "3", monthlyDay: "32" },
    'Monthly Day must be a whole number from 1 to 31. Got "32".',
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "2" },
    "Weekly Day is required when Recurrence is Weekly: days from 1 (Sunday) to 7 (Saturday).",
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "3" },
    "Monthly Day, or both Monthly Week and Monthly Week Day, are required when Recurrence is Monthly.",
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "3", monthlyDay: "15", monthlyWeek: "1", monthlyWeekDay: "2" },
    "Monthly Day cannot be combined with Monthly Week and Monthly Week Day; leave one or the other blank. Got Monthly Day 15, Monthly Week 1 and Monthly Week Day 2.",
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "3", monthlyWeek: "-1" },
    "Monthly Week Day is required together with Monthly Week (-1).",
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "3", monthlyWeekDay: "2" },
    "Monthly Week is required together with Monthly Week Day (2).",
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "2", weeklyDay: "1", repeatInterval: "13" },
    "Repeat Interval must be at most 12 when Recurrence is Weekly. Got 13.",
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "1", meetingType: "2" },
    'Meeting Type must be "8" (recurring with a fixed time) or blank when Recurrence is set. Got "2".',
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "4" },
    'Recurrence must be one of "1" (Daily), "2" (Weekly), "3" (Monthly). Got "4".',
  ],
  [
    "createMeeting",
    { ...meeting, agenda: "x".repeat(2001) },
    `Agenda must be at most 2,000 characters long. Got "${"x".repeat(60)}…" (2,001 characters).`,
  ],
  [
    "createMeeting",
    { ...meeting, password: "elevenchars" },
    "Password must be at most 10 characters long. Got (value hidden, 11 characters).",
  ],
  ["createMeeting", { userId: " " }, "User Id is required."],
  [
    "updateMeeting",
    { meetingId: "1" },
    "Recurrence is required unless Keep Existing Settings is on or Occurrence Id is set. Choose None to leave the recurrence unchanged or if the meeting does not recur.",
  ],
  [
    "updateUser",
    { ...user, hostKey: "12345" },
    "Host Key must be 6 to 10 digits. Got (value hidden, 5 characters).",
  ],
  [
    "updateUser",
    { ...user, personalMeetingId: "123456789" },
    'Personal Meeting Id must be 10 digits. Got "123456789".',
  ],
  [
    "updateUser",
    { ...user, email: "nobody" },
    'Email must be an email address of at most 128 characters, such as someone@example.com. Got "nobody".',
  ],
  [
    "addMeetingRegistrant",
    { ...registrant, roleInPurchaseProcess: "Boss" },
    'Role In Purchase Process must be one of "Decision Maker", "Evaluator/Recommender", "Influencer", "Not involved". Got "Boss".',
  ],
  [
    "addMeetingRegistrant",
    { ...registrant, firstName: "x".repeat(65) },
    `First Name must be at most 64 characters long. Got "${"x".repeat(60)}…" (65 characters).`,
  ],
  [
    "getMeeting",
    { meetingId: ".." },
    'Meeting Id must be a number such as 876 3473 0132, a join link of the meeting, or the UUID of a past instance. Got "..".',
  ],
  ["getWebinar", { webinarId: "" }, "Webinar Id is required."],
  ["deleteUser", { userId: "" }, "User Id is required."],
  [
    "createMeeting",
    { userId: "me", recurrence: "1", endTimes: "2", endDateTime: "2027-01-01T00:00Z" },
    "End Times cannot be combined with End Date Time",
  ],
  [
    "createMeeting",
    { userId: "me", endTimes: "366" },
    'End Times must be a whole number from 0 to 365. Got "366".',
  ],
  [
    "createMeeting",
    { userId: "me", trackingFields: '[{"value": "Sales"}]' },
    'Tracking Fields item 1 must have a string for "field". Got nothing.',
  ],
  [
    "createMeeting",
    { userId: "me", trackingFields: "{not json" },
    "Tracking Fields must be a JSON list",
  ],
  [
    "createMeeting",
    { userId: "me", trackingFields: '[{"field": "A", "other": 1}]' },
    'Tracking Fields item 1 has an unknown field "other"',
  ],
  [
    "createMeeting",
    { userId: "me", settingsExtraFields: "[1]" },
    'Settings Extra Fields must be a JSON object. Got "[1]"',
  ],
  ["createMeeting", { userId: "me", preSchedule: "maybe" }, "Pre-Schedule must be one of"],
  [
    "createWebinar",
    { userId: "me", recurrence: "1", webinarType: "5" },
    'Webinar Type must be "9"',
  ],
  [
    "updateUser",
    { userId: "u", ...newUser, phoneNumbers: '[{"number":"1","label":"Car"}]' },
    'Phone Numbers item 1 must have "Mobile" or "Office" or "Home" or "Fax" for "label". Got "Car".',
  ],
  [
    "updateUser",
    { userId: "u", ...newUser, usePMI: "perhaps" },
    "Use Personal Meeting ID must be one of",
  ],
  [
    "createUser",
    { ...newUser, password: "short" },
    "Password must be 8 to 32 characters. Got (value hidden, 5 characters)",
  ],
  [
    "addMeetingRegistrant",
    { meetingId: "1", ...person, customQuestions: [{ title: "a", value: "x".repeat(129) }] },
    'Custom Questions item 1 must have a string of at most 128 characters for "value".',
  ],
  ["addWebinarPanelists", { webinarId: "1", panelists: "[]" }, "Panelists is required."],
  [
    "addWebinarPanelists",
    { webinarId: "1", panelists: Array(31).fill({ name: "A", email: "a@example.com" }) },
    "Panelists must be a JSON list of at most 30 objects",
  ],
  [
    "updateMeetingRegistrantStatus",
    { meetingId: "1", registrantAction: "approve" },
    "Registrant Ids or Registrant Emails must contain at least one registrant.",
  ],
  [
    "updateWebinarRegistrantStatus",
    { webinarId: "1", registrantAction: "deny", registrantIds: " ", registrantEmails: "" },
    "Registrant Ids or Registrant Emails must contain at least one registrant.",
  ],
  [
    "deleteUser",
    { userId: "u", transferMeeting: "true" },
    "Transfer Email is required when data is transferred",
  ],
  ["listUsers", { limit: "0" }, "Limit must be a whole number of records, at least 1. Got"],
  [
    "listUsersRecordings",
    { userId: "me", from: "2027-02-30" },
    'From must be a valid date, such as 2027-02-28. Got "2027-02-30".',
  ],
  [
    "listUsersRecordings",
    { userId: "me", from: "2026-02-02", to: "2026-02-01" },
    'From must not be after To (2026-02-01). Got "2026-02-02".',
  ],
  ["getPhoneRecordings", { userId: "me", from: "2999-01-01" }, "From must not be after today ("],
  [
    "listUsersChatMessages",
    { userId: "me", toContact: "a", toChannel: "b" },
    "To Contact cannot be combined with To Channel",
  ],
  [
    "listUsersChatMessages",
    { userId: "me", searchKey: "a" },
    "Search Type is required when Search Key is set",
  ],
  [
    "listUsersChatMessages",
    { userId: "me", searchType: "file" },
    "Search Key is required when Search Type is set",
  ],
  [
    "downloadRecording",
    { downloadUrl: "https://example.com/rec/download/secret" },
    "Download URL must be an https URL on zoom.us. Got a URL on https://example.com.",
  ],
  [
    "downloadRecording",
    { downloadUrl: "http://zoom.us/rec/download/secret" },
    "Download URL must be an https URL on zoom.us. Got a URL on http://zoom.us.",
  ],
  [
    "downloadRecording",
    { downloadUrl: "/rec/download/secret" },
    "Download URL must be an https URL on zoom.us. Got text that is not a URL.",
  ],
  [
    "sendChatMessage",
    { ...chat, atItems: [{ at_type: 1, ...span }] },
    'At Items item 1 must have the contact\'s email address or id for "at_contact". Got nothing.',
  ],
  [
    "sendChatMessage",
    { ...chat, atItems: [{ at_type: 3, ...span }] },
    'At Items item 1 must have 1 (a contact) or 2 (everyone) for "at_type". Got 3.',
  ],
  [
    "sendChatMessage",
    { ...chat, atItems: [{ at_type: 2, start_position: 5, end_position: 4 }] },
    'At Items item 1 must have a whole number, at least start_position (5), for "end_position". Got 4.',
  ],
  [
    "sendChatMessage",
    { ...chat, atItems: [{ at_type: 2, start_position: -1, end_position: 4 }] },
    'At Items item 1 must have a whole number, at least 0, for "start_position". Got -1.',
  ],
  ["sendChatMessage", { ...chat, atItems: '{"at_type": 2}' }, "At Items must be a JSON list"],
  [
    "sendChatMessage",
    {
      ...chat,
      richText: [
        { format_type: "Bold", ...span },
        { format_type: "bold", ...span },
      ],
    },
    'Rich Text item 2 must have "Bold" or "Italic"',
  ],
  [
    "sendChatMessage",
    { ...chat, richText: [{ format_type: "Bold", start_position: 0 }] },
    'Rich Text item 1 must have a whole number for "end_position". Got nothing.',
  ],
  [
    "sendChatMessage",
    { ...chat, richText: [{ format_type: "AddLink", ...span }] },
    'Rich Text item 1 must have "format_attr" when "format_type" is "AddLink": the http or https address of the link. Got nothing.',
  ],
  ...["FontColor", "BackgroundColor", "FontSize", "LeftIndent", "Paragraph"].map(
    (format_type): Rejection => [
      "sendChatMessage",
      { ...chat, richText: [{ format_type, format_attr: " ", ...span }] },
      `must have "format_attr" when "format_type" is "${format_type}": `,
    ],
  ),
  [
    "sendChatMessage",
    { ...chat, atItems: [{ at_type: 1, at_contact: "", ...span }] },
    'for "at_contact". Got an empty string.',
  ],
  [
    "sendChatMessage",
    { ...chat, richText: [{ format_type: "Bold", color: "red", ...span }] },
    'Rich Text item 1 has an unknown field "color"',
  ],
  ["sendChatMessage", { ...chat, message: " " }, "Message is required."],
  [
    "sendChatMessage",
    { ...chat, scheduledTime: "tomorrow" },
    "Scheduled Time must be a valid date and time",
  ],
  [
    "createChannel",
    { userId: "me", name: "A", type: "5" },
    'Type must be one of "1" (Private: by invitation only)',
  ],
  [
    "createChannel",
    { userId: "me", name: "A", type: "1", memberEmails: ["a@example.com", "nobody"] },
    'Member Emails item 2 must be an email address of at most 128 characters, such as someone@example.com. Got "nobody".',
  ],
  [
    "createChannel",
    { userId: "me", name: "A", type: "1", channelSettings: { posting_permissions: 4 } },
    'Channel Settings must have a whole number from 1 to 3 for "posting_permissions". Got 4.',
  ],
  [
    "createChannel",
    { userId: "me", name: "A", type: "1", channelSettings: '{"toString": 1}' },
    'Channel Settings has an unknown field "toString". Allowed fields: "add_member_permissions"',
  ],
  ["inviteChannelMembers", { channelId: "c", memberEmails: [] }, "Member Emails is required."],
  [
    "updateChatMessage",
    { ...chat, messageId: ".." },
    'Message Id must be a message\'s id. Got ".."',
  ],
  ["listChannelMembers", { channelId: "." }, 'Channel Id must be a channel\'s id. Got "."'],
  [
    "sendSms",
    { ...sms, senderPhoneNumber: "2025550123" },
    'Sender Phone Number must be a phone number in E.164 format (a plus sign and 2 to 15 digits with the country code), such as +12025550123. Got "2025550123".',
  ],
  [
    "sendSms",
    { ...sms, toNumbers: ["+12025550124", "+44 (0)20 7946 0000"] },
    "To Numbers item 2 must be a phone number in E.164 format",
  ],
  [
    "sendSms",
    { ...sms, toNumbers: Array.from({ length: 11 }, (_, index) => `+1202555012${index}`) },
    "To Numbers must be a list of at most 10 phone numbers. Got 11.",
  ],
  ["sendSms", { ...sms, toNumbers: "" }, "To Numbers is required."],
  ["sendSms", { ...sms, message: "x".repeat(501) }, "Message must be at most 500 characters long."],
  [
    "listSmsSessions",
    { phoneNumber: "555-FLOWERS" },
    'Phone Number must be a phone number of 2 to 15 digits with the country code, such as +12025550123. Got "555-FLOWERS".',
  ],
  [
    "listUsersCallHistory",
    { userId: "me", directions: ["inbound", "sideways"] },
    'Directions item 2 must be one of "inbound" (Inbound), "outbound" (Outbound). Got "sideways".',
  ],
  [
    "listUsersCallHistory",
    { userId: "me", callResults: ["system_blocked"] },
    "Call Results item 1 must be one of",
  ],
  [
    "listUsersCallHistory",
    { userId: "me", groupIds: Array.from({ length: 11 }, (_, index) => `g${index}`) },
    "Group Ids must be a list of at most 10 ids. Got 11.",
  ],
  [
    "listCallHistory",
    { from: "2026-02-02", to: "2026-02-01" },
    'From must not be after To (2026-02-01). Got "2026-02-02".',
  ],
  ["listSmsMessages", { sessionId: ".." }, 'Session Id must be an SMS session\'s id. Got ".."'],
  ["downloadPhoneRecording", { fileId: ".." }, 'File Id must be a file\'s id. Got ".."'],
  ["searchContacts", { searchKey: "" }, "Search Key is required."],
  [
    "searchContacts",
    { searchKey: "a", contactTypes: "9" },
    'Contact Types must be one of "1" (Zoom user), "2" (Auto receptionist)',
  ],
];

test.each(rejections)("%s rejects %j before a request", async (action, inputs, message) => {
  const requests = replay();
  const error = await failure(action, inputs);
  expect(error.message).toContain(message);
  expect(error.name).toBe("InputError");
  expect(requests).toEqual([]);
});
