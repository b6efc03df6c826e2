import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, textList } from "../builders";

/** The groups of settings that Zoom reads and updates apart from the general ones. */
export const settingGroups = [
  ["meeting_authentication", "Meeting authentication"],
  ["recording_authentication", "Recording authentication"],
  ["meeting_security", "Meeting security"],
] as const;

/** Which of a user's settings to get. */
export const userSettingsInputs = {
  option: choice({
    label: "Option",
    comments: "The group of settings to get. Default: the general settings.",
    choices: settingGroups,
  }),
  customQueryFields: textList({
    label: "Custom Query Fields",
    comments: "Zoom's names of the settings to get. If blank, gets all settings.",
    placeholder: "host_video",
    example: "host_video",
  }),
};

/** @returns The query of `GET /users/{userId}/settings`. */
export function toUserSettingsQuery(filter: ActionInputParameters<typeof userSettingsInputs>) {
  return { option: filter.option, custom_query_fields: filter.customQueryFields?.join(",") };
}
