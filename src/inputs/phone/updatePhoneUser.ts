import type { ActionInputParameters } from "@prismatic-io/spectral";
import { id, jsonObject, text } from "../builders";
import { siteId } from "./sites";

/** What to change of a phone user. */
export const phoneUserUpdateInputs = {
  extensionNumber: text({
    label: "Extension Number",
    comments:
      "The user's new extension number: the site code, if the account has any, followed by the short extension, digits only. If blank, the current number is kept.",
    placeholder: "1000123477",
    example: "1000123477",
    allowed: "digits only",
    pattern: /^\d+$/,
  }),
  siteId: siteId("The id of the site to move the user to. If blank, the user stays at their site."),
  emergencyAddressId: id({
    label: "Emergency Address Id",
    comments: "The id of the user's new emergency address. If blank, the current address is kept.",
    placeholder: "CCc8zYT1SN60i7uDMzDbXA",
    example: "CCc8zYT1SN60i7uDMzDbXA",
    allowed: "an emergency address's id",
  }),
  templateId: id({
    label: "Template Id",
    comments:
      "The id of the settings template to apply. If Site Id is set, the template must belong to that site. With a template, Zoom ignores Policy. If blank, no template is applied.",
    placeholder: "Dv4YIdNTk+Z5RToadh5ug==",
    example: "Dv4YIdNTk+Z5RToadh5ug==",
    allowed: "a template's id",
  }),
  policy: jsonObject({
    label: "Policy",
    comments:
      "The settings to change, as a JSON object with the field names of policy as returned by Get Phone User. If blank, the current settings are kept.",
    placeholder: '{"voicemail": {"enable": true}}',
    example: '{"voicemail": {"enable": true}, "international_calling": false}',
  }),
};

/**
 * @returns The body of `PATCH /phone/users/{userId}`.
 * @see https://developers.zoom.us/docs/api/phone/#tag/users/PATCH/phone/users/{userId}
 */
export function toPhoneUserUpdate(update: ActionInputParameters<typeof phoneUserUpdateInputs>) {
  return {
    emergency_address_id: update.emergencyAddressId,
    extension_number: update.extensionNumber,
    policy: update.policy,
    site_id: update.siteId,
    template_id: update.templateId,
  };
}
