import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { WebinarsCreateWebinarRequestBody } from "@zoom/rivet/meetings";
import { choice, email, integer, separatedPeople, text } from "../builders";
import { ifBlank, type Mode, settingFlag } from "../builders/mode";
import { audioMethods, recordingPlaces } from "../meetings/settings";

/**
 * Returns the inputs for a webinar's `settings`.
 *
 * @param mode Whether the webinar is created or updated.
 */
export const webinarSettingsInputs = (mode: Mode) => ({
  approvalType: choice({
    label: "Approval Type",
    comments: `Whether registration is required, and whether registrants are approved automatically or by the host. ${ifBlank(mode)}`,
    choices: [
      [0, "Registration, approved automatically"],
      [1, "Registration, approved by the host"],
      [2, "No registration"],
    ],
  }),
  registrationType: choice({
    label: "Registration Type",
    comments: `Which occurrences of a recurring webinar attendees register for. Ignored unless registration is required. ${ifBlank(mode)}`,
    choices: [
      [1, "Register once, attend any occurrence"],
      [2, "Register for each occurrence"],
      [3, "Register once, choose the occurrences"],
    ],
  }),
  registrantsRestrictNumber: integer({
    label: "Registrants Restrict Number",
    comments: `Maximum number of registrants, at most 20,000; 0 for no limit. ${ifBlank(mode)}`,
    placeholder: "100",
    example: "100",
    min: 0,
    max: 20_000,
  }),
  registrationEmailNotifications: settingFlag(mode, {
    label: "Registration Email Notifications",
    comments:
      "Whether to email registrants when they are approved or denied, or when their registration is canceled.",
  }),
  closeRegistration: settingFlag(mode, {
    label: "Close Registration",
    comments: "Whether registration closes after the event date.",
  }),
  audio: choice({
    label: "Audio Method",
    comments: `How participants join the audio. ${ifBlank(mode)}`,
    choices: audioMethods,
  }),
  autoRecording: choice({
    label: "Auto Recording",
    comments: `Whether the webinar is recorded automatically, and where. ${ifBlank(mode)}`,
    choices: recordingPlaces,
  }),
  hostVideo: settingFlag(mode, {
    label: "Host Video On Start",
    comments: "Whether to start the webinar with the host's video on.",
  }),
  panelistsVideo: settingFlag(mode, {
    label: "Panelists Video",
    comments: "Whether panelists join with their video on.",
  }),
  hdVideo: settingFlag(mode, {
    label: "HD Video",
    comments: "Whether to use HD video.",
  }),
  practiceSession: settingFlag(mode, {
    label: "Practice Session",
    comments: "Whether to enable a practice session before the webinar.",
  }),
  onDemand: settingFlag(mode, {
    label: "On Demand",
    comments: "Whether to make the webinar available on demand.",
  }),
  allowMultipleDevices: settingFlag(mode, {
    label: "Allow Multiple Devices",
    comments: "Whether attendees can join from several devices.",
  }),
  meetingAuthentication: settingFlag(mode, {
    label: "Meeting Authentication",
    comments: "Whether only authenticated users can join.",
  }),
  panelistsInvitationEmail: settingFlag(mode, {
    label: "Panelists Invitation Email",
    comments: "Whether to email panelists an invitation.",
  }),
  postWebinarSurvey: settingFlag(mode, {
    label: "Post Webinar Survey",
    comments: "Whether to open the survey in attendees' browsers when they leave the webinar.",
  }),
  alternativeHosts: separatedPeople({
    label: "Alternative Hosts",
    comments: `The ids or email addresses of alternative hosts, separated by commas, semicolons or line breaks, or a list from an earlier step. ${ifBlank(mode)}`,
    placeholder: "someone@example.com",
    example: "someone@example.com",
    dataSource: "selectUser",
  }),
  contactName: text({
    label: "Contact Name",
    comments: `The name of the contact person for registrants. ${ifBlank(mode)}`,
    example: "John Doe",
  }),
  contactEmail: email({
    label: "Contact Email",
    comments: `The email address of the contact person for registrants. ${ifBlank(mode)}`,
    placeholder: "someone@example.com",
    example: "someone@example.com",
  }),
});

/**
 * @returns The `settings` of a webinar.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/users/{userId}/webinars
 */
export function toWebinarSettings(
  settings: ActionInputParameters<ReturnType<typeof webinarSettingsInputs>>,
) {
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
    panelists_invitation_email_notification: settings.panelistsInvitationEmail,
    post_webinar_survey: settings.postWebinarSurvey,
    alternative_hosts: settings.alternativeHosts?.join(","),
    contact_name: settings.contactName,
    contact_email: settings.contactEmail,
  } satisfies WebinarsCreateWebinarRequestBody["settings"];
}
