import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { WebinarsCreateWebinarRequestBody } from "@zoom/rivet/meetings";
import { choice, email, integer, text, triState } from "../builders";

/** How a webinar runs: what Zoom keeps in its `settings`. */
export const webinarSettingsInputs = {
  approvalType: choice({
    label: "Approval Type",
    comments:
      "Whether people have to register, and who approves them. Left blank, nothing is sent.",
    choices: [
      [0, "Registration, approved automatically"],
      [1, "Registration, approved by the host"],
      [2, "No registration"],
    ],
  }),
  registrationType: choice({
    label: "Registration Type",
    comments:
      "What a registration for a recurring webinar holds for. It counts only with registration. Left blank, nothing is sent.",
    choices: [
      [1, "Register once, attend any occurrence"],
      [2, "Register for each occurrence"],
      [3, "Register once, choose the occurrences"],
    ],
  }),
  registrantsRestrictNumber: integer({
    label: "Registrants Restrict Number",
    comments: "The most registrants, at most 20,000; 0 is no limit. Left blank, nothing is sent.",
    example: "100",
    min: 0,
    max: 20_000,
  }),
  registrationEmailNotifications: triState({
    label: "Registration Email Notifications",
    comments:
      "Whether registrants get an email when they are approved, denied, or their registration is cancelled. Unset, nothing is sent.",
  }),
  closeRegistration: triState({
    label: "Close Registration",
    comments: "Whether registration closes after the day of the webinar. Unset, nothing is sent.",
  }),
  audio: choice({
    label: "Audio Method",
    comments: "How participants join the audio. Left blank, nothing is sent.",
    choices: [
      ["both", "Telephone and computer (VoIP)"],
      ["telephony", "Telephone"],
      ["voip", "Computer (VoIP)"],
    ],
  }),
  autoRecording: choice({
    label: "Auto Recording",
    comments: "Where the webinar is recorded from its start. Left blank, nothing is sent.",
    choices: [
      ["local", "On the host's computer"],
      ["cloud", "In Zoom's cloud"],
      ["none", "Not recorded"],
    ],
  }),
  hostVideo: triState({
    label: "Host Video On Start",
    comments: "Whether the host's video is on when the webinar starts. Unset, nothing is sent.",
  }),
  panelistsVideo: triState({
    label: "Panelists Video",
    comments: "Whether the panelists' video is on when they join. Unset, nothing is sent.",
  }),
  hdVideo: triState({
    label: "HD Video",
    comments: "Whether video is in high definition. Unset, nothing is sent.",
  }),
  practiceSession: triState({
    label: "Practice Session",
    comments: "Whether there is a practice session before. Unset, nothing is sent.",
  }),
  onDemand: triState({
    label: "On Demand",
    comments: "Whether the webinar can be seen later. Unset, nothing is sent.",
  }),
  allowMultipleDevices: triState({
    label: "Allow Multiple Devices",
    comments: "Whether attendees can join from several devices. Unset, nothing is sent.",
  }),
  meetingAuthentication: triState({
    label: "Meeting Authentication",
    comments: "Whether only people who are signed in can join. Unset, nothing is sent.",
  }),
  alternativeHosts: text({
    label: "Alternative Hosts",
    comments:
      "The ids or email addresses of other hosts, separated by commas. Left blank, nothing is sent.",
    example: "someone@example.com",
  }),
  contactName: text({
    label: "Contact Name",
    comments: "Whom registrants can ask. Left blank, nothing is sent.",
    example: "John Doe",
  }),
  contactEmail: email({
    label: "Contact Email",
    comments: "The email address that registrants can write to. Left blank, nothing is sent.",
    example: "someone@example.com",
  }),
};

/**
 * Maps the settings to Zoom's body.
 *
 * @param settings The cleaned inputs.
 * @returns The `settings` of a webinar.
 */
export function toWebinarSettings(settings: ActionInputParameters<typeof webinarSettingsInputs>) {
  return {
    approval_type: settings.approvalType,
    registration_type: settings.registrationType,
    registrants_restrict_number: settings.registrantsRestrictNumber,
    registrants_email_notification: settings.registrationEmailNotifications,
    close_registration: settings.closeRegistration,
    audio: settings.audio,
    auto_recording: settings.autoRecording,
    host_video: settings.hostVideo,
    panelists_video: settings.panelistsVideo,
    hd_video: settings.hdVideo,
    practice_session: settings.practiceSession,
    on_demand: settings.onDemand,
    allow_multiple_devices: settings.allowMultipleDevices,
    meeting_authentication: settings.meetingAuthentication,
    alternative_hosts: settings.alternativeHosts,
    contact_name: settings.contactName,
    contact_email: settings.contactEmail,
  } satisfies WebinarsCreateWebinarRequestBody["settings"];
}
