import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { CloudRecordingUpdateMeetingRecordingSettingsRequestBody } from "@zoom/rivet/meetings";
import { omitEmpty } from "../../zoom/values";
import { choice, id, text } from "../builders";
import { InputError } from "../builders/inputError";
import { settingFlag } from "../builders/mode";

/** The settings of a meeting's cloud recordings. */
export const recordingSettingsInputs = {
  shareRecording: choice({
    label: "Share Recording",
    comments: "Who can view the recording. If blank, the current value is kept.",
    choices: [
      ["publicly", "Anyone with the link"],
      ["internally", "Members of the account"],
      ["none", "Nobody (sharing off)"],
    ],
  }),
  recordingAuthentication: settingFlag("update", {
    label: "Recording Authentication",
    comments: "Whether only authenticated users can view the recording.",
  }),
  authenticationOption: id({
    label: "Authentication Option",
    allowed: "an authentication option's id",
    comments:
      "The id of the authentication option for viewers. Ignored unless Recording Authentication is on. If blank, the current value is kept.",
    placeholder: "signIn_D8cJuqWVQ623CI4Q8yQK0Q",
    example: "signIn_D8cJuqWVQ623CI4Q8yQK0Q",
  }),
  authenticationDomains: text({
    label: "Authentication Domains",
    comments:
      "The domains whose users can view the recording. If blank, the current value is kept.",
    placeholder: "example.com",
    example: "example.com",
  }),
  viewerDownload: settingFlag("update", {
    label: "Viewer Download",
    comments: "Whether viewers can download the recording.",
  }),
  password: text({
    label: "Password",
    comments:
      "The passcode to view the recording, 8 to 10 characters, including letters, numbers and special characters. If blank, the current value is kept.",
    example: "Example-1!",
    pattern: /^(?=.*\p{L})(?=.*\p{N})(?=.*[^\p{L}\p{N}\s])[^\s]{8,10}$/u,
    allowed: "8 to 10 characters, including letters, numbers and special characters",
    secret: true,
  }),
  onDemand: settingFlag("update", {
    label: "On Demand",
    comments: "Whether viewers have to register.",
  }),
  approvalType: choice({
    label: "Approval Type",
    comments:
      "How registrations to view the recording are approved. If blank, the current value is kept.",
    choices: [
      [0, "Automatically"],
      [1, "By the host"],
      [2, "No registration"],
    ],
  }),
  sendEmailToHost: settingFlag("update", {
    label: "Send Email To Host",
    comments:
      "Whether to email the host when someone registers to view the recording. Ignored unless On Demand is on.",
  }),
  showSocialShareButtons: settingFlag("update", {
    label: "Show Social Share Buttons",
    comments:
      "Whether to show social share buttons on the registration page. Ignored unless On Demand is on.",
  }),
  topic: text({
    label: "Topic",
    comments: "The name of the recording. If blank, the current value is kept.",
    example: "Daily Meeting",
  }),
  autoDelete: settingFlag("update", {
    label: "Auto Delete",
    comments:
      "Whether the recording is deleted after the number of days in the host's recording settings.",
  }),
};

/**
 * @returns The body of `PATCH /meetings/{meetingId}/recordings/settings`.
 * @throws InputError if nothing is set.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PATCH/meetings/{meetingId}/recordings/settings
 */
export function toRecordingSettings(
  settings: ActionInputParameters<typeof recordingSettingsInputs>,
): CloudRecordingUpdateMeetingRecordingSettingsRequestBody {
  const body = omitEmpty({
    share_recording: settings.shareRecording,
    recording_authentication: settings.recordingAuthentication,
    authentication_option: settings.authenticationOption,
    authentication_domains: settings.authenticationDomains,
    viewer_download: settings.viewerDownload,
    password: settings.password,
    on_demand: settings.onDemand,
    approval_type: settings.approvalType,
    send_email_to_host: settings.sendEmailToHost,
    show_social_share_buttons: settings.showSocialShareButtons,
    topic: settings.topic,
    auto_delete: settings.autoDelete,
  });
  if (body) return body;
  const labels = Object.values(recordingSettingsInputs).map(({ label }) => label);
  throw new InputError("At least one setting", `is required: ${labels.join(", ")}`);
}
