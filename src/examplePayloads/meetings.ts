import { toSinglePage } from "../lists/singlePage";

export const listedMeeting = {
  uuid: "example/PiXZTLiwZLisi+dL+g==",
  id: 87272670533,
  host_id: "example_6cTCWFHEE20SifVg",
  topic: "Daily Meeting",
  type: 2 as const,
  start_time: "2021-12-15T12:02:00Z",
  duration: 60,
  timezone: "America/Chicago",
  agenda: "In this meeting we will discuss...",
  created_at: "2021-12-01T20:30:47Z",
  join_url: "https://example.zoom.us/j/87272670532?pwd=UE8xd2NBT0Q3TVpKMGU0WUtuSnI2Zz09",
};

export const meetingList = toSinglePage("meetings", [listedMeeting]);

export const newMeeting = {
  ...listedMeeting,
  host_email: "someone@example.com",
  start_url: "https://example.zoom.us/s/87272670533?zak=exampleToken",
  password: "example",
  h323_password: "123456",
  encrypted_password: "UE8xd2NBT0Q3TVpKMGU0WUtuSnI2Zz09",
  pre_schedule: false,
  settings: {
    host_video: false,
    participant_video: false,
    join_before_host: false,
    jbh_time: 0 as const,
    mute_upon_entry: false,
    watermark: false,
    use_pmi: false,
    approval_type: 2 as const,
    audio: "both" as const,
    auto_recording: "none" as const,
    registrants_email_notification: false,
    waiting_room: false,
    meeting_authentication: false,
    alternative_hosts: "",
    global_dial_in_countries: ["US"],
    global_dial_in_numbers: [
      {
        country: "US",
        country_name: "US",
        city: "New York",
        number: "+1 1000200200",
        type: "toll" as const,
      },
    ],
  },
};

export const meeting = { ...newMeeting, status: "waiting" as const };

export const invitation = {
  invitation:
    "\n John Doe is inviting you to a scheduled Zoom meeting.\n\n Topic: This is an example topic!\n Time: This is a recurring meeting Meet anytime\n\n Join Zoom Meeting\n https://us05web.zoom.us/j/87634730132?pwd=bGIycHczQWc0djdnaXZSTkJnOWJWZz09\n\n Meeting ID: 876 3473 0132\n Passcode: examplePassword\n ",
  sip_links: ["87634730132@zoomcrc.com"],
};

export const pastMeeting = {
  uuid: "4444AAAiAAAAAiAiAiiAii==",
  id: 5638296721,
  host_id: "example_6cTCWFHEE20SifVg",
  type: 2 as const,
  topic: "Daily Meeting",
  user_name: "John Doe",
  user_email: "someone@example.com",
  start_time: "2021-12-15T12:02:00Z",
  end_time: "2021-12-15T13:02:00Z",
  duration: 60,
  total_minutes: 115,
  participants_count: 2,
  dept: "Example Department",
  source: "Zoom",
};

export const pastMeetingParticipantList = toSinglePage("participants", [
  { id: "exampleUserId", name: "John Doe", user_email: "someone@example.com" },
]);

export const pastInstanceList = toSinglePage("meetings", [
  {
    uuid: "exampleEarlierInstance==",
    start_time: "2021-12-08T12:02:00Z",
  },
  {
    uuid: "4444AAAiAAAAAiAiAiiAii==",
    start_time: "2021-12-15T12:02:00Z",
  },
]);

export const upcomingMeetingList = toSinglePage("meetings", [
  {
    id: 97763643886,
    topic: "Daily Meeting",
    type: 2 as const,
    start_time: "2021-12-15T12:02:00Z",
    duration: 60,
    timezone: "America/New_York",
    created_at: "2021-12-01T12:00:00Z",
    join_url: "https://example.zoom.us/j/97763643886",
    passcode: "examplePass",
    use_pmi: false,
    is_host: true,
    is_all_day: false,
  },
]);

export const meetingInviteLinks = {
  attendees: [
    { name: "John Doe", join_url: "https://example.zoom.us/j/87272670533?tk=exampleToken" },
  ],
};

export const meetingTemplateList = toSinglePage("templates", [
  { id: "Dv4YdINdTk+Z5RToadh5ug==", name: "Weekly Review", type: 1 },
]);

export const trackingFieldList = toSinglePage("tracking_fields", [
  {
    id: "exampleTrackingFieldId",
    field: "Department",
    recommended_values: ["Sales", "Support"],
    required: false,
    visible: true,
  },
]);
