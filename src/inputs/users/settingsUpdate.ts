import { choice, jsonObject } from "../builders";
import { settingGroups } from "./getUserSettings";

/** The settings to change. */
export const settingsUpdateInputs = {
  option: choice({
    label: "Option",
    comments:
      "The group of settings to update. Default: the general settings for meetings, recordings, telephony and more.",
    choices: settingGroups,
  }),
  settings: jsonObject({
    label: "Settings",
    comments:
      "The settings to change, as a JSON object in the format returned by Get User Settings. Other settings are left unchanged.",
    placeholder: '{"schedule_meeting": {"host_video": true}}',
    example: '{"schedule_meeting": {"host_video": true}}',
    required: true,
  }),
};
