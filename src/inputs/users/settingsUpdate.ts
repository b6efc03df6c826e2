import { choice, jsonObject } from "../builders";

/** The settings to change. */
export const settingsUpdateInputs = {
  option: choice({
    label: "Option",
    comments:
      "The group of settings to update, for those that Zoom keeps apart. If blank, the settings of meetings, recordings, telephony and more.",
    choices: [
      ["meeting_authentication", "Meeting authentication"],
      ["recording_authentication", "Recording authentication"],
      ["meeting_security", "Meeting security"],
    ],
  }),
  settings: jsonObject({
    label: "Settings",
    comments:
      "The settings to change, as a JSON object in the form that Get User Settings returns. Settings that are not in it are left unchanged.",
    placeholder: '{"schedule_meeting": {"host_video": true}}',
    example: '{"schedule_meeting": {"host_video": true}}',
    required: true,
  }),
};
