import { fixture } from "../support/fixtures";
import { type Asked, asked } from "../support/replay";

type Inputs = Record<string, unknown>;

/** How an action is tried: with typical inputs, and with the required ones alone. */
export interface Case {
  /** The fixtures that answer, in their order; the last one gives the data. */
  fixtures: string[];
  typical: Inputs;
  /** Left out where all inputs are required. */
  required?: { inputs: Inputs; asks: Asked[] };
  /** What the action makes of the answer, if it is not the answer itself. */
  data?: unknown;
  /** The type of the data, if it is a file. */
  contentType?: string;
  /** What errors say was asked, if it is not the path. */
  shown?: string;
}

/** A list of one page comes back in the envelope of a whole list. */
function toSinglePage(name: string, key: string): unknown {
  const records = (fixture(name).answer as Record<string, unknown[]>)[key] ?? [];
  return {
    page_count: 1,
    page_number: 1,
    page_size: records.length,
    total_records: records.length,
    next_page_token: "",
    [key]: records,
  };
}

const read = (name: string, inputs: Inputs): Case => ({ fixtures: [name], typical: inputs });

const list = (name: string, key: string, inputs: Inputs): Case => ({
  ...read(name, inputs),
  data: toSinglePage(name, key),
});

const registrant = {
  email: "someone@example.com",
  firstName: "John",
  lastName: "Doe",
  address: "122 S Privet dr",
  city: "San Jose",
  state: "California",
  zip: "90210",
  country: "US",
  phone: "15558904949",
  comments: "These are some example comments.",
  industry: "Computer Software",
  jobTitle: "Graphic Designer",
  numberOfEmployees: "1,001-5,000",
  org: "Acme Inc.",
  purchasingTimeFrame: "Within a month",
  roleInPurchaseProcess: "Not involved",
};
const requiredRegistrant = { email: "someone@example.com", firstName: "John", lastName: "Doe" };
const requiredRegistrantBody = {
  email: "someone@example.com",
  first_name: "John",
  last_name: "Doe",
};

const meeting = {
  topic: "Daily Meeting",
  agenda: "In this meeting we will discuss...",
  startTime: "2021-12-15T12:02:00Z",
  duration: "60",
  timezone: "America/New_York",
  password: "example",
  recurrence: "2",
  repeatInterval: "1",
  weeklyDay: "1, 3",
  endDateTime: "2022-11-25T12:00:00Z",
  approvalType: "0",
  audio: "voip",
  autoRecording: "cloud",
  availableDialInCountries: ["US", "DE"],
  hostVideo: "true",
  jbhTime: "5",
  joinBeforeHost: "true",
  muteUponEntry: "true",
  participantVideo: "true",
  registrationEmailNotifications: "true",
  registrationType: "2",
  usePMI: "false",
  watermark: "true",
};
/** What the designer's defaults send. */
const defaultSettings = {
  approval_type: 2,
  auto_recording: "none",
  host_video: false,
  join_before_host: false,
  mute_upon_entry: false,
  participant_video: false,
  registrants_email_notification: false,
  use_pmi: false,
  watermark: false,
};

const user = { email: "someone@example.com", firstName: "John", lastName: "Doe" };

function asks(name: string, body: unknown): Asked[] {
  return [{ ...asked(fixture(name)), body }];
}

const webinar = {
  topic: "Product News",
  agenda: "What is new",
  startTime: "2026-12-15T12:02:00Z",
  duration: "60",
  timezone: "America/New_York",
  password: "example",
  templateId: "ull6574eur",
  trackingFields: '[{"field": "Department", "value": "Sales"}]',
  recurrence: "1",
  repeatInterval: "2",
  endTimes: "7",
  approvalType: "0",
  registrationType: "1",
  registrantsRestrictNumber: "100",
  registrationEmailNotifications: "true",
  closeRegistration: "true",
  audio: "voip",
  autoRecording: "cloud",
  hostVideo: "true",
  panelistsVideo: "false",
  hdVideo: true,
  practiceSession: "true",
  onDemand: false,
  allowMultipleDevices: "true",
  meetingAuthentication: "false",
  alternativeHosts: "jchill@example.com",
  contactName: "Jill Chill",
  contactEmail: "jchill@example.com",
  settingsExtraFields: '{"enable_session_branding": true}',
};
const registrants = {
  registrantAction: "approve",
  registrantIds: ["9tboDiHUQAeOnbmudzWa5g"],
  registrantEmails: ["jchill@example.com"],
  occurrenceId: "1648194360000",
};

const done = (name: string, typical: Inputs): Case => ({ fixtures: [name], typical, data: {} });

export const cases: Record<string, Case> = {
  addMeetingRegistrant: {
    fixtures: ["post-meetings-meetingId-registrants"],
    typical: { meetingId: "857 460-65", ...registrant },
    required: {
      inputs: { meetingId: "85746065", ...requiredRegistrant },
      asks: asks("post-meetings-meetingId-registrants", requiredRegistrantBody),
    },
  },
  addWebinarRegistrant: {
    fixtures: ["post-webinars-webinarId-registrants"],
    typical: { webinarId: 85746065, ...registrant },
    required: {
      inputs: { webinarId: "85746065", ...requiredRegistrant },
      asks: asks("post-webinars-webinarId-registrants", requiredRegistrantBody),
    },
  },
  createMeeting: {
    fixtures: ["post-users-userId-meetings"],
    typical: { userId: "someone@example.com", ...meeting },
    required: {
      inputs: { userId: "someone@example.com" },
      asks: asks("post-users-userId-meetings", { settings: defaultSettings }),
    },
  },
  createUser: {
    fixtures: ["post-users"],
    typical: { ...user, userType: "1" },
  },
  deleteUser: {
    fixtures: ["delete-users-userId"],
    typical: { userId: "someone@example.com" },
    data: {},
  },
  getAccountsPhoneRecordings: list("get-phone-recordings", "recordings", { userId: "me" }),
  getMeeting: read("get-meetings-meetingId", { meetingId: "97763643886" }),
  getMeetingInvitation: read("get-meetings-meetingId-invitation", { meetingId: "977 6364 3886" }),
  getMeetingRecordings: read("get-meetings-meetingId-recordings", {
    meetingId: "/ajXp112QmuoKj4854875==",
  }),
  getPhoneRecordings: list("get-phone-users-userId-recordings", "recordings", { userId: "me" }),
  getUser: read("get-users-userId", { userId: "someone@example.com" }),
  getUsersPhoneRecordings: list("get-phone-users-userId-recordings", "recordings", {
    userId: "me",
  }),
  getWebinar: read("get-webinars-webinarId", { webinarId: "97871060099" }),
  listMeetingRegistrants: list("get-meetings-meetingId-registrants", "registrants", {
    meetingId: "97763643886",
  }),
  listMeetings: list("get-users-userId-meetings", "meetings", { userId: "me" }),
  listUsers: list("get-users", "users", {}),
  listUsersChannels: list("get-chat-users-userId-channels", "channels", { userId: "me" }),
  listUsersChatMessages: {
    fixtures: ["get-chat-users-userId-channels", "get-chat-users-userId-messages"],
    typical: { userId: "me" },
    data: {
      ...(toSinglePage("get-chat-users-userId-messages", "messages") as object),
      messages: (
        fixture("get-chat-users-userId-messages").answer as { messages: object[] }
      ).messages.map((message) => ({
        ...message,
        channel_id: fixture("get-chat-users-userId-messages").query?.to_channel,
      })),
    },
  },
  listUsersRecordings: list("get-users-userId-recordings", "meetings", { userId: "me" }),
  listWebinarParticipants: list("get-past_webinars-webinarId-participants", "participants", {
    webinarId: "97871060099",
  }),
  listWebinarRegistrants: list("get-webinars-webinarId-registrants", "registrants", {
    webinarId: "97871060099",
  }),
  listWebinars: list("get-users-userId-webinars", "webinars", { userId: "me" }),
  rawRequest: {
    fixtures: ["get-users"],
    typical: { url: "/users", method: "GET", queryParams: [{ key: "page_size", value: "300" }] },
    required: { inputs: { url: "/users/me" }, asks: [{ method: "GET", path: "/v2/users/me" }] },
  },
  updateMeeting: {
    fixtures: ["patch-meetings-meetingId"],
    typical: {
      ...meeting,
      meetingId: "85746065",
      startTime: "2021-12-15T12:02",
      recurrence: "3",
      repeatInterval: "",
      monthlyWeek: "-1",
      monthlyWeekDay: "6",
    },
    required: {
      inputs: { meetingId: "85746065", recurrence: "none" },
      asks: asks("patch-meetings-meetingId", { settings: defaultSettings }),
    },
    data: {},
  },
  updateUser: {
    fixtures: ["patch-users-userId"],
    typical: {
      ...user,
      userId: "someone@example.com",
      userType: "2",
      cmsUserId: "1234567890",
      company: "Acme Inc.",
      department: "Example Department",
      hostKey: "1234567890",
      jobTitle: "Graphic Designer",
      location: "United States",
      personalMeetingId: "123 456 7890",
      phoneNumber: "16059313845",
      timezone: "America/New_York",
      vanityName: "Example Name",
    },
    required: {
      inputs: { ...user, userId: "someone@example.com", userType: "2" },
      asks: asks("patch-users-userId", { first_name: "John", last_name: "Doe", type: 2 }),
    },
    data: {},
  },
  createWebinar: {
    fixtures: ["post-users-userId-webinars"],
    typical: { userId: "me", ...webinar },
    required: { inputs: { userId: "me" }, asks: asks("post-users-userId-webinars", {}) },
  },
  updateWebinar: {
    ...done("patch-webinars-webinarId", {
      webinarId: "952 0491 4252",
      occurrenceId: "1648194360000",
      ...webinar,
    }),
    required: {
      inputs: { webinarId: "95204914252" },
      asks: [{ method: "PATCH", path: "/v2/webinars/95204914252", body: {} }],
    },
  },
  deleteWebinar: {
    ...done("delete-webinars-webinarId", { webinarId: 95204914252, cancelWebinarReminder: "true" }),
    required: {
      inputs: { webinarId: "95204914252" },
      asks: [{ method: "DELETE", path: "/v2/webinars/95204914252" }],
    },
  },
  listWebinarPanelists: list("get-webinars-webinarId-panelists", "panelists", {
    webinarId: "95204914252",
  }),
  addWebinarPanelists: {
    fixtures: ["post-webinars-webinarId-panelists"],
    typical: {
      webinarId: "95204914252",
      panelists: [{ name: "Jill Chill", email: "jchill@example.com", name_tag_name: "" }],
    },
  },
  removeWebinarPanelist: done("delete-webinars-webinarId-panelists-panelistId", {
    webinarId: "95204914252",
    panelistId: "Tg2b6GhcQKKbV7nSCbDKug",
  }),
  updateMeetingRegistrantStatus: done("put-meetings-meetingId-registrants-status", {
    meetingId: "85746065",
    ...registrants,
  }),
  updateWebinarRegistrantStatus: done("put-webinars-webinarId-registrants-status", {
    webinarId: "85746065",
    ...registrants,
  }),
  deleteMeeting: {
    ...done("delete-meetings-meetingId", {
      meetingId: "857 460 65",
      occurrenceId: "1648194360000",
      scheduleForReminder: "false",
      cancelMeetingReminder: "true",
    }),
    required: {
      inputs: { meetingId: "85746065" },
      asks: [{ method: "DELETE", path: "/v2/meetings/85746065" }],
    },
  },
  endMeeting: done("put-meetings-meetingId-status", { meetingId: "85746065" }),
  getPastMeeting: read("get-past_meetings-meetingId", { meetingId: "4444AAAiAAAAAiAiAiiAii==" }),
  listPastMeetingParticipants: list("get-past_meetings-meetingId-participants", "participants", {
    meetingId: "5638296721",
  }),
  deleteMeetingRecordings: done("delete-meetings-meetingId-recordings", {
    meetingId: "/ajXp112QmuoKj4854875==",
  }),
  downloadRecording: {
    fixtures: ["rec-download"],
    typical: { downloadUrl: "https://us02web.zoom.us/rec/download/Qg75t7xZBtEbAkjdlgbfdngBBBB" },
    data: Buffer.from("Example"),
    contentType: "video/mp4",
    shown: "https://us02web.zoom.us/rec/download/***",
  },
};
