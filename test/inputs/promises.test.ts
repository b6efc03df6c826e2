import { component, failure, harness, run } from "../support/component";
import { connection } from "../support/connection";
import { replay } from "../support/replay";
import { requestsOf } from "../support/requests";

const person = { email: "a@example.com", firstName: "A", lastName: "B" };
const registrant = { meetingId: "1", ...person };
const user = { ...person, userType: "1" };
const chat = { userId: "me", toChannel: "c" };
const approve = { meetingId: "1", registrantAction: "approve" };
const webinar = { userId: "me" };

type Broken = [what: string, action: string, inputs: Record<string, unknown>, message: RegExp];

const broken: Broken[] = [
  [
    "a country by name",
    "addMeetingRegistrant",
    { ...registrant, country: "Germany" },
    /^Country must be a two-letter/,
  ],
  [
    "a country of three letters",
    "addWebinarRegistrant",
    { webinarId: "1", ...person, country: "USA" },
    /^Country must/,
  ],
  [
    "a dial-in country by name",
    "createMeeting",
    { userId: "me", availableDialInCountries: ["US", "France"] },
    /^Global Dial In Countries item 2 must be a two-letter/,
  ],
  [
    "a phone's country by name",
    "updateUser",
    { userId: "u", ...user, phoneNumbers: [{ number: "1", country: "Germany" }] },
    /^Phone Numbers item 1 must have a two-letter/,
  ],
  [
    "None without SSO create",
    "createUser",
    { ...user, userType: "99" },
    /^User Type can be None only when User Action is SSO create/,
  ],
  [
    "a passcode with a dot",
    "createMeeting",
    { userId: "me", password: "Secr3t.x" },
    /^Password must have only a-z(?!.*Secr3t)/,
  ],
  [
    "a passcode with an umlaut",
    "createWebinar",
    { userId: "me", password: "Gehäuse" },
    /^Password must have only/,
  ],
  [
    "a passcode with a space",
    "updateWebinar",
    { webinarId: "1", password: "a b" },
    /^Password must have only/,
  ],
  [
    "a recording's password without digit",
    "updateMeetingRecordingSettings",
    { meetingId: "1", password: "abcdefg!" },
    /^Password must be 8 to 10 characters, including/,
  ],
  [
    "a recording's password without sign",
    "updateMeetingRecordingSettings",
    { meetingId: "1", password: "abcdefg1" },
    /^Password must be/,
  ],
  [
    "a recording's password without letter",
    "updateMeetingRecordingSettings",
    { meetingId: "1", password: "1234567!" },
    /^Password must be/,
  ],
  [
    "an alternative host that is nobody",
    "createWebinar",
    { ...webinar, alternativeHosts: "a@example.com, Jane Doe" },
    /^Alternative Hosts item 2 must be an id or an email address/,
  ],
  [
    "an alternative host without domain",
    "createWebinar",
    { ...webinar, alternativeHosts: "jane@" },
    /^Alternative Hosts item 1/,
  ],
  [
    "From after To",
    "listUsersChatMessages",
    { ...chat, from: "2026-02-02T00:00:00Z", to: "2026-02-01T00:00:00Z" },
    /^From must not be after To/,
  ],
  [
    "a mention beyond the message",
    "sendChatMessage",
    { ...chat, message: "Hello", atItems: [{ at_type: 2, start_position: 0, end_position: 5 }] },
    /^At Items item 1 must have at most 4 for "end_position"/,
  ],
  [
    "a format that begins beyond",
    "sendChatMessage",
    {
      ...chat,
      message: "Hello",
      richText: [{ format_type: "Bold", start_position: 5, end_position: 5 }],
    },
    /^Rich Text item 1 must have at most 4 for "start_position"/,
  ],
  [
    "a format that ends beyond",
    "sendChatMessage",
    {
      ...chat,
      message: "Hello",
      richText: [{ format_type: "Bold", start_position: 0, end_position: 6 }],
    },
    /^Rich Text item 1 must have at most 5 for "end_position"/,
  ],
  [
    "a mention of nobody",
    "sendChatMessage",
    {
      ...chat,
      message: "Hello",
      atItems: [{ at_type: 1, at_contact: "Jane Doe", start_position: 0, end_position: 1 }],
    },
    /^At Items item 1 must have an email address or id for "at_contact"/,
  ],
  [
    "a panelist without address",
    "addWebinarPanelists",
    { webinarId: "1", panelists: [{ name: "J", email: "jane" }] },
    /^Panelists item 1 must have an email address/,
  ],
  [
    "a panelist's asset",
    "addWebinarPanelists",
    {
      webinarId: "1",
      panelists: [{ name: "J", email: "j@example.com", name_tag_id: "undefined" }],
    },
    /^Panelists item 1 must have an id for "name_tag_id"/,
  ],
  [
    "a registrant's email that is none",
    "updateMeetingRegistrantStatus",
    { ...approve, registrantEmails: ["a@example.com", "jane"] },
    /^Registrant Emails item 2 must be an email address/,
  ],
  [
    "a display name for an address",
    "createUser",
    { ...user, email: "Jane <jane@example.com>" },
    /^Email must be an email address/,
  ],
  ["a user's address that is none", "getUser", { userId: "jane@" }, /^User Id must be a user's id/],
  [
    "a profile elsewhere",
    "updateUser",
    { userId: "u", ...user, linkedinUrl: "https://example.com/in/jane" },
    /^LinkedIn URL must be a URL on linkedin\.com/,
  ],
  [
    "nothing to transfer",
    "deleteUser",
    { userId: "u", action: "delete", transferEmail: "a@example.com" },
    /^Transfer Email .*turn on a transfer/,
  ],
  [
    "nobody to transfer clips to",
    "deleteUser",
    { userId: "u", transferClipfiles: "true" },
    /^Transfer Email is required/,
  ],
  [
    "registration of an instant meeting",
    "createMeeting",
    { userId: "me", meetingType: "1", approvalType: "0" },
    /^Approval Type must be 2 .*Instant/,
  ],
  [
    "registration without a fixed time",
    "createMeeting",
    { userId: "me", meetingType: "3", approvalType: "1" },
    /^Approval Type must be 2 .*no fixed time/,
  ],
  [
    "registration in extra fields",
    "createMeeting",
    { userId: "me", meetingType: "3", settingsExtraFields: { approval_type: 0 } },
    /^Approval Type must be 2/,
  ],
  [
    "registration of an update",
    "updateMeeting",
    { meetingId: "1", recurrence: "none", meetingType: "3", approvalType: "1" },
    /^Approval Type must be 2/,
  ],
  [
    "what an occurrence cannot have",
    "updateWebinar",
    { webinarId: "1", occurrenceId: "9", topic: "New" },
    /^Occurrence Id requires an input that applies/,
  ],
  [
    "a local start of an occurrence",
    "updateWebinar",
    { webinarId: "1", occurrenceId: "9", startTime: "2027-01-31T09:30:00", timezone: "Asia/Tokyo" },
    /^Start Time must have an offset or Z/,
  ],
  [
    "another host's file",
    "downloadPhoneRecording",
    { fileId: "https://zoom.us.evil.com/v2/phone/recording/download/abc?t=Secr3t" },
    /^File Id must be a file's id, or the download_url.*Got a link to something else\.$/,
  ],
];

test.each(broken)("%s is rejected by %s", async (_, action, inputs, message) => {
  const requests = replay();
  expect(await failure(action, inputs)).toMatchObject({
    name: "InputError",
    message: expect.stringMatching(message),
  });
  expect(requests).toEqual([]);
});

const sent: [what: string, action: string, inputs: Record<string, unknown>, body: object][] = [
  [
    "a country in capitals",
    "addMeetingRegistrant",
    { ...registrant, country: "us" },
    { country: "US" },
  ],
  [
    "the size that Zoom accepts",
    "addMeetingRegistrant",
    { ...registrant, numberOfEmployees: "500-1,000" },
    { no_of_employees: "501-1,000" },
  ],
  [
    "501-1,000",
    "addWebinarRegistrant",
    { webinarId: "1", ...person, numberOfEmployees: "501-1,000" },
    { no_of_employees: "501-1,000" },
  ],
  [
    "a small size",
    "addMeetingRegistrant",
    { ...registrant, numberOfEmployees: "101-250" },
    { no_of_employees: "101-250" },
  ],
  [
    "101-500",
    "addMeetingRegistrant",
    { ...registrant, numberOfEmployees: "101-500" },
    { no_of_employees: "101-500" },
  ],
  [
    "hosts with commas",
    "createWebinar",
    { ...webinar, alternativeHosts: "a@example.com; abc\nb@example.com\u200b,abc" },
    { settings: { alternative_hosts: "a@example.com,abc,b@example.com" } },
  ],
  [
    "hosts of a list",
    "createWebinar",
    { ...webinar, alternativeHosts: ["a@example.com", "b@example.com"] },
    { settings: { alternative_hosts: "a@example.com,b@example.com" } },
  ],
  [
    "an address without invisible marks",
    "addMeetingRegistrant",
    { ...registrant, email: "\u200ba@exam\u200dple.com\ufeff" },
    { email: "a@example.com" },
  ],
  [
    "panelists' addresses without them",
    "addWebinarPanelists",
    { webinarId: "1", panelists: [{ name: "J", email: "j@example.com\u200b" }] },
    { panelists: [{ email: "j@example.com" }] },
  ],
  [
    "a message as it is",
    "sendChatMessage",
    {
      ...chat,
      message: "  Hi @Jane\n",
      atItems: [{ at_type: 2, start_position: 5, end_position: 9 }],
    },
    { message: "  Hi @Jane\n" },
  ],
  [
    "an updated message as it is",
    "updateChatMessage",
    { ...chat, messageId: "m", message: "  Hi " },
    { message: "  Hi " },
  ],
  [
    "None with SSO create",
    "createUser",
    { ...user, userType: "99", userAction: "ssoCreate" },
    { user_info: { type: 99 } },
  ],
  [
    "a series without an end",
    "createMeeting",
    { userId: "me", recurrence: "1", endTimes: "0" },
    { recurrence: { end_times: 0 } },
  ],
  [
    "registration of a scheduled meeting",
    "createMeeting",
    { userId: "me", meetingType: "2", approvalType: "0" },
    { settings: { approval_type: 0 } },
  ],
  [
    "a passcode of every kind",
    "createMeeting",
    { userId: "me", password: "aZ9@-_*!" },
    { password: "aZ9@-_*!" },
  ],
];

test.each(sent)("%s is sent by %s", async (_, action, inputs, body) => {
  const [request] = await requestsOf(action, inputs);
  expect(request?.body).toMatchObject(body);
});

test("one occurrence of a meeting gets only what it can have", async () => {
  const [request] = await requestsOf("updateMeeting", {
    meetingId: "1",
    occurrenceId: "1648194360000",
    topic: "T",
    agenda: "A",
    meetingType: "3",
    startTime: "2027-01-31T09:30:00Z",
    duration: "30",
    timezone: "Asia/Tokyo",
    approvalType: "1",
    recurrence: "1",
    usePMI: "true",
    hostVideo: "true",
    settingsExtraFields: { waiting_room: true, focus_mode: true },
  });
  expect(request?.query).toEqual({ occurrence_id: "1648194360000" });
  expect(request?.body).toEqual({
    agenda: "A",
    start_time: "2027-01-31T09:30:00Z",
    duration: 30,
    settings: {
      auto_recording: "none",
      host_video: true,
      join_before_host: false,
      mute_upon_entry: false,
      participant_video: false,
      watermark: false,
      waiting_room: true,
    },
  });
});

test("one occurrence of a webinar gets only what it can have", async () => {
  const [request] = await requestsOf("updateWebinar", {
    webinarId: "1",
    occurrenceId: "9",
    topic: "T",
    agenda: "A",
    recurrence: "2",
    approvalType: "1",
    hdVideo: "true",
    onDemand: "true",
  });
  expect(request?.body).toEqual({ agenda: "A", settings: { hd_video: true } });
});

test("every kind of data can be transferred", async () => {
  const [request] = await requestsOf("deleteUser", {
    userId: "u",
    action: "delete",
    transferEmail: "a@example.com",
    transferClipfiles: "true",
    transferNotes: "true",
    transferDocs: "true",
    transferVisitors: "true",
  });
  expect(request?.query).toEqual({
    action: "delete",
    transfer_email: "a@example.com",
    transfer_clipfiles: "true",
    transfer_notes: "true",
    transfer_docs: "true",
    transfer_visitors: "true",
  });
});

test.each([
  ["with Trash on, the Trash Type is sent", "true", "recording_file"],
  ["with Trash off, the Trash Type is not sent", "false", undefined],
])("%s", async (_, trash, sentType) => {
  const inputs = { userId: "me", trash, trashType: "recording_file" };
  const [request] = await requestsOf("listUsersRecordings", inputs);
  expect(request?.query?.trash_type).toBe(sentType);
});

test("Select User lists users of a status, and pending users by email address", async () => {
  const users = [{ email: "new@example.com", status: "pending" }];
  const requests = replay({ status: 200, body: { users } });
  const { result } = await harness.dataSource("selectUser", { connection, status: "pending" });
  expect(requests[0]?.query).toMatchObject({ status: "pending" });
  expect(result).toEqual([{ key: "new@example.com", label: "new@example.com" }]);
});

test.each([
  "https://zoom.us/v2/phone/recording/download/SJD6tIJpQHeTU4RDde-NVA",
  "https://api.zoom.us/v2/phone/recording/download/SJD6tIJpQHeTU4RDde-NVA?type=mp3",
])("the file of %s is downloaded", async (fileId) => {
  const requests = replay({ status: 200, body: {} });
  await run("downloadPhoneRecording", { fileId }).catch(() => undefined);
  expect(requests[0]?.path).toBe("/v2/phone/recording/download/SJD6tIJpQHeTU4RDde-NVA");
});

test.each(["newMeetingRegistrants", "newWebinarRegistrants"])(
  "%s has an Occurrence Id",
  (trigger) => {
    const inputs = component.triggers[trigger]?.inputs ?? [];
    expect(inputs.map(({ key }) => key)).toContain("occurrenceId");
  },
);
