import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { MeetingsCreateMeetingRequestBody } from "@zoom/rivet/meetings";
import { choice, countryList, emailList, flag, separatedPeople } from "../builders";
import { ifBlank, type Mode, settingFlag } from "../builders/mode";

/** How participants of meetings and webinars can join the audio. */
export const audioMethods = [
  ["both", "Telephone and computer (VoIP)"],
  ["telephony", "Telephone"],
  ["voip", "Computer (VoIP)"],
] as const;

/** Where meetings and webinars can be recorded automatically. */
export const recordingPlaces = [
  ["local", "On the host's computer"],
  ["cloud", "In Zoom's cloud"],
  ["none", "Not recorded"],
] as const;

/**
 * Returns the inputs for a meeting's `settings`.
 *
 * @param mode Whether the meeting is created or updated.
 */
export const meetingSettingsInputs = (mode: Mode) => ({
  approvalType: choice({
    label: "Approval Type",
    comments:
      "Whether registration is required, and whether registrants are approved automatically or by the host. Instant meetings and meetings that recur with no fixed time do not support registration. Default: No registration.",
    default: "2",
    choices: [
      [0, "Registration, approved automatically"],
      [1, "Registration, approved by the host"],
      [2, "No registration"],
    ],
  }),
  audio: choice({
    label: "Audio Method",
    comments: `How participants join the audio. ${ifBlank(mode)}`,
    choices: [...audioMethods, ["thirdParty", "Third party"]],
  }),
  autoRecording: choice({
    label: "Auto Recording",
    comments: "Whether the meeting is recorded automatically, and where. Default: Not recorded.",
    default: "none",
    choices: recordingPlaces,
  }),
  availableDialInCountries: countryList({
    label: "Global Dial In Countries",
    comments: `The two-letter codes of the countries for which dial-in numbers are shown. ${ifBlank(mode, "the account's settings apply")}`,
    placeholder: "US",
  }),
  hostVideo: flag({
    label: "Host Video On Start",
    comments: "Whether to start the meeting with the host's video on.",
  }),
  jbhTime: choice({
    label: "Time To Join Before Host",
    comments: `How early participants can join before the host. Ignored unless Join Before Host is on. ${ifBlank(mode)}`,
    choices: [
      [0, "Any time"],
      [5, "5 minutes"],
      [10, "10 minutes"],
      [15, "15 minutes"],
    ],
  }),
  joinBeforeHost: flag({
    label: "Join Before Host",
    comments: "Whether participants can join before the host.",
  }),
  muteUponEntry: flag({
    label: "Mute Upon Entry",
    comments: "Whether to mute participants when they join.",
  }),
  participantVideo: flag({
    label: "Participant Video",
    comments: "Whether participants join with their video on.",
  }),
  registrationEmailNotifications: flag({
    label: "Registration Email Notifications",
    comments:
      "Whether to email registrants when they are approved or denied, or when their registration is canceled.",
  }),
  registrationType: choice({
    label: "Registration Type",
    comments: `Which occurrences of a recurring meeting attendees register for. Ignored unless registration is required. ${ifBlank(mode)}`,
    choices: [
      [1, "Register once, attend any occurrence"],
      [2, "Register for each occurrence"],
      [3, "Register once, choose the occurrences"],
    ],
  }),
  usePMI: flag({
    label: "Use Personal Meeting ID",
    comments: "Whether to use the host's Personal Meeting ID (PMI).",
  }),
  watermark: flag({
    label: "Use Watermark",
    comments: "Whether to show a watermark on shared screens.",
  }),
});

/**
 * Returns the inputs for a meeting's `settings` that Prismatic's published reference does not have.
 *
 * @param mode Whether the meeting is created or updated.
 */
export const extraSettingsInputs = (mode: Mode) => ({
  alternativeHosts: {
    ...separatedPeople({
      label: "Alternative Hosts",
      comments: `The ids or email addresses of alternative hosts. ${ifBlank(mode)}`,
      placeholder: "someone@example.com",
      example: "someone@example.com",
      dataSource: "selectUser",
    }),
    collection: "valuelist" as const,
    default: undefined,
  },
  waitingRoom: settingFlag(mode, {
    label: "Waiting Room",
    comments:
      "Whether participants wait until the host admits them. While it is on, Zoom ignores Join Before Host.",
  }),
  meetingAuthentication: settingFlag(mode, {
    label: "Meeting Authentication",
    comments: "Whether only authenticated users can join.",
  }),
  registrantsConfirmationEmail: settingFlag(mode, {
    label: "Registrants Confirmation Email",
    comments: "Whether to email registrants a confirmation.",
  }),
  emailNotification: settingFlag(mode, {
    label: "Email Notification",
    comments:
      "Whether to email alternative hosts and users with scheduling privileges about the meeting.",
    zoomDefault: "on",
  }),
  autoStartMeetingSummary: settingFlag(mode, {
    label: "Auto Start Meeting Summary",
    comments: "Whether AI Companion starts summarizing when the meeting starts.",
  }),
  allowMultipleDevices: settingFlag(mode, {
    label: "Allow Multiple Devices",
    comments:
      "Whether attendees can join from several devices. Ignored unless registration is required.",
  }),
  closeRegistration: settingFlag(mode, {
    label: "Close Registration",
    comments: "Whether registration closes after the event date.",
    zoomDefault: "off",
  }),
  privateMeeting: settingFlag(mode, {
    label: "Private Meeting",
    comments: "Whether the meeting is private.",
  }),
  meetingInvitees: emailList({
    label: "Meeting Invitees",
    comments: `The email addresses of the people to invite. ${ifBlank(mode, "no one is invited")}`,
    placeholder: "someone@example.com",
    example: "someone@example.com",
  }),
  encryptionType: choice({
    label: "Encryption Type",
    comments: `The type of encryption. With end-to-end encryption, features such as cloud recording and joining by phone are not available. ${ifBlank(mode)}`,
    choices: [
      ["enhanced_encryption", "Enhanced encryption"],
      ["e2ee", "End-to-end encryption"],
    ],
  }),
  calendarType: choice({
    label: "Calendar Type",
    comments: `The calendar integration that schedules the meeting. ${ifBlank(mode)}`,
    choices: [
      [1, "Zoom add-in for Outlook"],
      [2, "Zoom add-on for Google Workspace"],
    ],
  }),
});

type MeetingSettings = ActionInputParameters<ReturnType<typeof meetingSettingsInputs>>;

const defaults = new Map(
  Object.entries(meetingSettingsInputs("update")).map(([key, input]) => [
    key,
    "default" in input ? input.default : undefined,
  ]),
);

/**
 * Leaves out settings at their default: flags that are off, and unchanged choices.
 *
 * @returns The settings whose value differs from their input's default.
 */
export function withoutDefaults(settings: MeetingSettings): Partial<MeetingSettings> {
  return Object.fromEntries(
    Object.entries(settings).filter(([key, value]) => String(value) !== defaults.get(key)),
  );
}

/**
 * @returns The `settings` of a meeting.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/{userId}/meetings
 */
export function toMeetingSettings(settings: Partial<MeetingSettings>) {
  return {
    approval_type: settings.approvalType,
    audio: settings.audio,
    auto_recording: settings.autoRecording,
    global_dial_in_countries: settings.availableDialInCountries,
    host_video: settings.hostVideo,
    jbh_time: settings.jbhTime,
    join_before_host: settings.joinBeforeHost,
    mute_upon_entry: settings.muteUponEntry,
    participant_video: settings.participantVideo,
    registrants_email_notification: settings.registrationEmailNotifications,
    registration_type: settings.registrationType,
    use_pmi: settings.usePMI,
    watermark: settings.watermark,
  } satisfies MeetingsCreateMeetingRequestBody["settings"];
}

/**
 * @returns Fields of the `settings` of a meeting.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/{userId}/meetings
 */
export function toExtraSettings(
  settings: ActionInputParameters<ReturnType<typeof extraSettingsInputs>>,
) {
  return {
    alternative_hosts: settings.alternativeHosts?.join(";"),
    waiting_room: settings.waitingRoom,
    meeting_authentication: settings.meetingAuthentication,
    registrants_confirmation_email: settings.registrantsConfirmationEmail,
    email_notification: settings.emailNotification,
    auto_start_meeting_summary: settings.autoStartMeetingSummary,
    allow_multiple_devices: settings.allowMultipleDevices,
    close_registration: settings.closeRegistration,
    private_meeting: settings.privateMeeting,
    meeting_invitees: settings.meetingInvitees?.map((email) => ({ email })),
    encryption_type: settings.encryptionType,
    calendar_type: settings.calendarType,
  } satisfies MeetingsCreateMeetingRequestBody["settings"];
}
