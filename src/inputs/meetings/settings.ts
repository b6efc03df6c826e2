import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { MeetingsCreateMeetingRequestBody } from "@zoom/rivet/meetings";
import { choice, flag, textList } from "../builders";

/** How a meeting runs: what Zoom keeps in its `settings`. */
export const meetingSettingsInputs = {
  approvalType: choice({
    label: "Approval Type",
    comments: "Whether people have to register, and who approves them.",
    default: "2",
    choices: [
      [0, "Registration, approved automatically"],
      [1, "Registration, approved by the host"],
      [2, "No registration"],
    ],
  }),
  audio: choice({
    label: "Audio Method",
    comments:
      "How participants join the audio. Left blank, Zoom decides for a new meeting; an update leaves it as it is.",
    choices: [
      ["both", "Telephone and computer (VoIP)"],
      ["telephony", "Telephone"],
      ["voip", "Computer (VoIP)"],
      ["thirdParty", "Third party"],
    ],
  }),
  autoRecording: choice({
    label: "Auto Recording",
    comments: "Where the meeting is recorded from its start.",
    default: "none",
    choices: [
      ["local", "On the host's computer"],
      ["cloud", "In Zoom's cloud"],
      ["none", "Not recorded"],
    ],
  }),
  availableDialInCountries: textList({
    label: "Global Dial In Countries",
    comments:
      "The two-letter codes of the countries whose dial-in numbers are offered. Left blank, the account's settings decide for a new meeting; an update leaves them as they are.",
  }),
  hostVideo: flag({
    label: "Host Video On Start",
    comments: "Whether the host's video is on when the meeting starts.",
  }),
  jbhTime: choice({
    label: "Time To Join Before Host",
    comments:
      "How early participants can join before the host. It counts only with Join Before Host. Left blank, Zoom decides for a new meeting; an update leaves it as it is.",
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
    comments: "Whether participants are muted when they join.",
  }),
  participantVideo: flag({
    label: "Participant Video",
    comments: "Whether a participant's video is on when they join.",
  }),
  registrationEmailNotifications: flag({
    label: "Registration Email Notifications",
    comments:
      "Whether registrants get an email when they are approved, denied, or their registration is cancelled.",
  }),
  registrationType: choice({
    label: "Registration Type",
    comments:
      "What a registration for a recurring meeting holds for. It counts only with registration. Left blank, Zoom decides for a new meeting; an update leaves it as it is.",
    choices: [
      [1, "Register once, attend any occurrence"],
      [2, "Register for each occurrence"],
      [3, "Register once, choose the occurrences"],
    ],
  }),
  usePMI: flag({
    label: "Use Personal Meeting ID",
    comments: "Whether the meeting takes place in the host's personal meeting room.",
  }),
  watermark: flag({
    label: "Use Watermark",
    comments: "Whether shared screens carry a watermark.",
  }),
};

type MeetingSettings = ActionInputParameters<typeof meetingSettingsInputs>;

const defaults = new Map(
  Object.entries(meetingSettingsInputs).map(([key, input]) => [
    key,
    "default" in input ? input.default : undefined,
  ]),
);

/**
 * Takes out what the designer has not touched: flags that are off and choices at their default.
 *
 * @param settings The cleaned inputs.
 * @returns The settings without values that equal their input's default.
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
