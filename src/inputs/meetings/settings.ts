import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { MeetingsCreateMeetingRequestBody } from "@zoom/rivet/meetings";
import { choice, countryList, flag } from "../builders";
import { ifBlank, type Mode } from "../mode";

/**
 * Returns the inputs for a meeting's `settings`.
 *
 * @param mode Whether the meeting is created or updated.
 * @returns The inputs.
 */
export const meetingSettingsInputs = (mode: Mode) => ({
  approvalType: choice({
    label: "Approval Type",
    comments:
      "Whether registration is required, and whether registrants are approved automatically or by the host. Instant meetings and meetings that recur with no fixed time have no registration. Default: no registration.",
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
    choices: [
      ["both", "Telephone and computer (VoIP)"],
      ["telephony", "Telephone"],
      ["voip", "Computer (VoIP)"],
      ["thirdParty", "Third party"],
    ],
  }),
  autoRecording: choice({
    label: "Auto Recording",
    comments: "Whether the meeting is recorded automatically, and where. Default: not recorded.",
    default: "none",
    choices: [
      ["local", "On the host's computer"],
      ["cloud", "In Zoom's cloud"],
      ["none", "Not recorded"],
    ],
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

type MeetingSettings = ActionInputParameters<ReturnType<typeof meetingSettingsInputs>>;

const defaults = new Map(
  Object.entries(meetingSettingsInputs("update")).map(([key, input]) => [
    key,
    "default" in input ? input.default : undefined,
  ]),
);

/**
 * Leaves out settings at their default: flags that are off, and choices that nobody changed.
 *
 * @param settings The cleaned inputs.
 * @returns The settings whose value differs from their input's default.
 */
export function withoutDefaults(settings: MeetingSettings): Partial<MeetingSettings> {
  return Object.fromEntries(
    Object.entries(settings).filter(([key, value]) => String(value) !== defaults.get(key)),
  );
}

/**
 * Maps the settings to Zoom's body.
 *
 * @param settings The cleaned inputs.
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
