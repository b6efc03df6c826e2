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

type Rejection = [action: string, what: string, inputs: Record<string, unknown>, message: string];

/**
 * What only the action decides: the limits and choices that an input is built with, and which inputs
 * go together. What a builder rejects for every input is proved in builders.test.ts, and ids in ids.test.ts.
 */
const rejections: Rejection[] = [
  [
    "createMeeting",
    "a fraction of a minute",
    { ...meeting, duration: "1.5" },
    'Duration must be a whole number of minutes, at least 1. Got "1.5".',
  ],
  [
    "createMeeting",
    "an eighth day of the week",
    { ...meeting, recurrence: "2", weeklyDay: "1,8" },
    'Weekly Day must be a whole number from 1 to 7, or several separated by commas. Got "1,8".',
  ],
  [
    "createMeeting",
    "a 32nd day of the month",
    { ...meeting, recurrence: "3", monthlyDay: "32" },
    'Monthly Day must be a whole number from 1 to 31. Got "32".',
  ],
  [
    "createMeeting",
    "a weekly recurrence without days",
    { ...meeting, recurrence: "2" },
    "Weekly Day is required when Recurrence is Weekly: days from 1 (Sunday) to 7 (Saturday).",
  ],
  [
    "createMeeting",
    "a monthly recurrence without a day",
    { ...meeting, recurrence: "3" },
    "Monthly Day, or both Monthly Week and Monthly Week Day, are required when Recurrence is Monthly.",
  ],
  [
    "createMeeting",
    "a day of the month together with a day of a week",
    { ...meeting, recurrence: "3", monthlyDay: "15", monthlyWeek: "1", monthlyWeekDay: "2" },
    "Monthly Day cannot be combined with Monthly Week and Monthly Week Day; leave one or the other blank. Got Monthly Day 15, Monthly Week 1 and Monthly Week Day 2.",
  ],
  [
    "createMeeting",
    "a week of the month without its day",
    { ...meeting, recurrence: "3", monthlyWeek: "-1" },
    "Monthly Week Day is required together with Monthly Week (-1).",
  ],
  [
    "createMeeting",
    "a day of the week without its week",
    { ...meeting, recurrence: "3", monthlyWeekDay: "2" },
    "Monthly Week is required together with Monthly Week Day (2).",
  ],
  [
    "createMeeting",
    "a repetition every 13 weeks",
    { ...meeting, recurrence: "2", weeklyDay: "1", repeatInterval: "13" },
    "Repeat Interval must be at most 12 when Recurrence is Weekly. Got 13.",
  ],
  [
    "createMeeting",
    "a recurring meeting of a type that does not recur",
    { ...meeting, recurrence: "1", meetingType: "2" },
    'Meeting Type must be "8" (recurring with a fixed time) or blank when Recurrence is set. Got "2".',
  ],
  [
    "createMeeting",
    "a recurrence that does not exist",
    { ...meeting, recurrence: "4" },
    'Recurrence must be one of "1" (Daily), "2" (Weekly), "3" (Monthly). Got "4".',
  ],
  [
    "createMeeting",
    "an agenda of 2,001 characters",
    { ...meeting, agenda: "x".repeat(2001) },
    `Agenda must be at most 2,000 characters long. Got "${"x".repeat(60)}…" (2,001 characters).`,
  ],
  [
    "createMeeting",
    "a password of 11 characters",
    { ...meeting, password: "elevenchars" },
    "Password must be at most 10 characters long. Got (value hidden, 11 characters).",
  ],
  [
    "updateMeeting",
    "a missing recurrence",
    { meetingId: "1" },
    "Recurrence is required unless Keep Existing Settings is on or Occurrence Id is set. Choose None to leave the recurrence unchanged or if the meeting does not recur.",
  ],
  [
    "updateUser",
    "a host key of five digits",
    { ...user, hostKey: "12345" },
    "Host Key must be 6 to 10 digits. Got (value hidden, 5 characters).",
  ],
  [
    "updateUser",
    "a Personal Meeting ID of nine digits",
    { ...user, personalMeetingId: "123456789" },
    'Personal Meeting Id must be 10 digits. Got "123456789".',
  ],
  [
    "updateUser",
    "a name as an email address",
    { ...user, email: "nobody" },
    'Email must be an email address of at most 128 characters, such as someone@example.com. Got "nobody".',
  ],
  [
    "addMeetingRegistrant",
    "a role that Zoom does not have",
    { ...registrant, roleInPurchaseProcess: "Boss" },
    'Role In Purchase Process must be one of "Decision Maker", "Evaluator/Recommender", "Influencer", "Not involved". Got "Boss".',
  ],
  [
    "addMeetingRegistrant",
    "a first name of 65 characters",
    { ...registrant, firstName: "x".repeat(65) },
    `First Name must be at most 64 characters long. Got "${"x".repeat(60)}…" (65 characters).`,
  ],
  [
    "createMeeting",
    "two ends of a recurrence",
    { userId: "me", recurrence: "1", endTimes: "2", endDateTime: "2027-01-01T00:00Z" },
    "End Times cannot be combined with End Date Time",
  ],
  [
    "createMeeting",
    "366 occurrences",
    { userId: "me", endTimes: "366" },
    'End Times must be a whole number from 0 to 365. Got "366".',
  ],
  [
    "createMeeting",
    "a tracking field without its name",
    { userId: "me", trackingFields: '[{"value": "Sales"}]' },
    'Tracking Fields item 1 must have a string for "field". Got nothing.',
  ],
  [
    "createWebinar",
    "a recurring webinar of a type that does not recur",
    { userId: "me", recurrence: "1", webinarType: "5" },
    'Webinar Type must be "9"',
  ],
  [
    "updateUser",
    "a label of phone numbers that Zoom does not have",
    { userId: "u", ...newUser, phoneNumbers: '[{"number":"1","label":"Car"}]' },
    'Phone Numbers item 1 must have "Mobile" or "Office" or "Home" or "Fax" for "label". Got "Car".',
  ],
  [
    "createUser",
    "a password of five characters",
    { ...newUser, password: "short" },
    "Password must be 8 to 32 characters. Got (value hidden, 5 characters)",
  ],
  [
    "addMeetingRegistrant",
    "an answer of 129 characters",
    { meetingId: "1", ...person, customQuestions: [{ title: "a", value: "x".repeat(129) }] },
    'Custom Questions item 1 must have a string of at most 128 characters for "value".',
  ],
  [
    "addWebinarPanelists",
    "31 panelists",
    { webinarId: "1", panelists: Array(31).fill({ name: "A", email: "a@example.com" }) },
    "Panelists must be a JSON list of at most 30 objects",
  ],
  [
    "updateMeetingRegistrantStatus",
    "no registrants",
    { meetingId: "1", registrantAction: "approve" },
    "Registrant Ids or Registrant Emails must contain at least one registrant.",
  ],
  [
    "updateWebinarRegistrantStatus",
    "blank registrants",
    { webinarId: "1", registrantAction: "deny", registrantIds: " ", registrantEmails: "" },
    "Registrant Ids or Registrant Emails must contain at least one registrant.",
  ],
  [
    "deleteUser",
    "a transfer to nobody",
    { userId: "u", transferMeeting: "true" },
    "Transfer Email is required when data is transferred",
  ],
  [
    "listUsers",
    "a limit of 0",
    { limit: "0" },
    "Limit must be a whole number of records, at least 1. Got",
  ],
  [
    "listUsersRecordings",
    "a day that does not exist",
    { userId: "me", from: "2027-02-30" },
    'From must be a valid date, such as 2027-02-28. Got "2027-02-30".',
  ],
  [
    "listUsersRecordings",
    "a range that ends before it begins",
    { userId: "me", from: "2026-02-02", to: "2026-02-01" },
    'From must not be after To (2026-02-01). Got "2026-02-02".',
  ],
  [
    "getPhoneRecordings",
    "a range that begins in the future",
    { userId: "me", from: "2999-01-01" },
    "From must not be after today (",
  ],
  [
    "listUsersChatMessages",
    "a contact together with a channel",
    { userId: "me", toContact: "a", toChannel: "b" },
    "To Contact cannot be combined with To Channel",
  ],
  [
    "listUsersChatMessages",
    "a search without its type",
    { userId: "me", searchKey: "a" },
    "Search Type is required when Search Key is set",
  ],
  [
    "listUsersChatMessages",
    "a type of search without a key",
    { userId: "me", searchType: "file" },
    "Search Key is required when Search Type is set",
  ],
  [
    "sendChatMessage",
    "a mention of nobody",
    { ...chat, atItems: [{ at_type: 1, ...span }] },
    'At Items item 1 must have the contact\'s email address or id for "at_contact". Got nothing.',
  ],
  [
    "sendChatMessage",
    "a kind of mention that does not exist",
    { ...chat, atItems: [{ at_type: 3, ...span }] },
    'At Items item 1 must have 1 (a contact) or 2 (everyone) for "at_type". Got 3.',
  ],
  [
    "sendChatMessage",
    "a mention that ends before it starts",
    { ...chat, atItems: [{ at_type: 2, start_position: 5, end_position: 4 }] },
    'At Items item 1 must have a whole number, at least start_position (5), for "end_position". Got 4.',
  ],
  [
    "sendChatMessage",
    "a mention that starts before the text",
    { ...chat, atItems: [{ at_type: 2, start_position: -1, end_position: 4 }] },
    'At Items item 1 must have a whole number, at least 0, for "start_position". Got -1.',
  ],
  [
    "sendChatMessage",
    "a format in lower case",
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
    "a format without an end",
    { ...chat, richText: [{ format_type: "Bold", start_position: 0 }] },
    'Rich Text item 1 must have a whole number for "end_position". Got nothing.',
  ],
  [
    "sendChatMessage",
    "a link without its address",
    { ...chat, richText: [{ format_type: "AddLink", ...span }] },
    'Rich Text item 1 must have "format_attr" when "format_type" is "AddLink": the http or https address of the link. Got nothing.',
  ],
  ...["FontColor", "BackgroundColor", "FontSize", "LeftIndent", "Paragraph"].map(
    (format_type): Rejection => [
      "sendChatMessage",
      `the format ${format_type} without its value`,
      { ...chat, richText: [{ format_type, format_attr: " ", ...span }] },
      `must have "format_attr" when "format_type" is "${format_type}": `,
    ],
  ),
  [
    "sendChatMessage",
    "a mention of a blank contact",
    { ...chat, atItems: [{ at_type: 1, at_contact: "", ...span }] },
    'for "at_contact". Got an empty string.',
  ],
  [
    "createChannel",
    "a type that only existing channels have",
    { userId: "me", name: "A", type: "5" },
    'Type must be one of "1" (Private: by invitation only)',
  ],
  [
    "createChannel",
    "a member without an email address",
    { userId: "me", name: "A", type: "1", memberEmails: ["a@example.com", "nobody"] },
    'Member Emails item 2 must be an email address of at most 128 characters, such as someone@example.com. Got "nobody".',
  ],
  [
    "createChannel",
    "a permission that does not exist",
    { userId: "me", name: "A", type: "1", channelSettings: { posting_permissions: 4 } },
    'Channel Settings must have a whole number from 1 to 3 for "posting_permissions". Got 4.',
  ],
  [
    "createChannel",
    "a property of every object as a setting",
    { userId: "me", name: "A", type: "1", channelSettings: '{"toString": 1}' },
    'Channel Settings has an unknown field "toString". Allowed fields: "add_member_permissions"',
  ],
  [
    "sendSms",
    "a sender without a country code",
    { ...sms, senderPhoneNumber: "2025550123" },
    'Sender Phone Number must be a phone number in E.164 format (a plus sign and 2 to 15 digits with the country code), such as +12025550123. Got "2025550123".',
  ],
  [
    "sendSms",
    "11 recipients",
    { ...sms, toNumbers: Array.from({ length: 11 }, (_, index) => `+1202555012${index}`) },
    "To Numbers must be a list of at most 10 phone numbers. Got 11.",
  ],
  [
    "sendSms",
    "a message of 501 characters",
    { ...sms, message: "x".repeat(501) },
    "Message must be at most 500 characters long.",
  ],
  [
    "listSmsSessions",
    "a phone number of letters",
    { phoneNumber: "555-FLOWERS" },
    'Phone Number must be a phone number of 2 to 15 digits with the country code, such as +12025550123. Got "555-FLOWERS".',
  ],
  [
    "listUsersCallHistory",
    "a direction that does not exist",
    { userId: "me", directions: ["inbound", "sideways"] },
    'Directions item 2 must be one of "inbound" (Inbound), "outbound" (Outbound). Got "sideways".',
  ],
  [
    "listUsersCallHistory",
    "a result that does not exist",
    { userId: "me", callResults: ["system_blocked"] },
    "Call Results item 1 must be one of",
  ],
  [
    "listUsersCallHistory",
    "11 groups",
    { userId: "me", groupIds: Array.from({ length: 11 }, (_, index) => `g${index}`) },
    "Group Ids must be a list of at most 10 ids. Got 11.",
  ],
  [
    "listCallHistory",
    "a range that ends before it begins",
    { from: "2026-02-02", to: "2026-02-01" },
    'From must not be after To (2026-02-01). Got "2026-02-02".',
  ],
  [
    "searchContacts",
    "a type of contact that does not exist",
    { searchKey: "a", contactTypes: "9" },
    'Contact Types must be one of "1" (Zoom user), "2" (Auto receptionist)',
  ],
];

test.each(rejections)("%s rejects %s before a request", async (action, _, inputs, message) => {
  const requests = replay();
  const error = await failure(action, inputs);
  expect(error.message).toContain(message);
  expect(error.name).toBe("InputError");
  expect(requests).toEqual([]);
});
