import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { UsersUpdateUserRequestBody } from "@zoom/rivet/users";
import { choice, groupedDigits, id, idList, jsonList, text, timeZone } from "../builders";
import { countryRule } from "../builders/countries";
import { describeValue } from "../builders/inputError";
import { settingFlag } from "../builders/mode";
import { userId } from "../ids";
import { userInputs } from "./details";
import { loginType } from "./lookup";
import { planUpdateInputs, toPlanUpdate } from "./plan";

/** The inputs of a user's update, with those that Prismatic's published reference requires. */
export const userUpdateInputs = {
  ...userInputs,
  email: {
    ...userInputs.email,
    comments:
      "The user's email address. Validated but not sent. To change it, use Update User Email.",
  },
  userType: {
    ...userInputs.userType,
    comments: "The user's plan. Zoom accepts None only for a user created with SSO create.",
  },
  userAction: {
    ...userInputs.userAction,
    comments: "How the user was created. Validated but not sent. Default: Create.",
  },
  cmsUserId: id({
    label: "CMS User Id",
    allowed: "a Kaltura user's id",
    comments: "The user's Kaltura id. If blank, the current value is kept.",
    placeholder: "1234567890",
    example: "1234567890",
  }),
  company: text({
    label: "Company",
    comments: "The user's company, at most 255 characters. If blank, the current value is kept.",
    example: "Acme Inc.",
    maxLength: 255,
  }),
  department: text({
    label: "Department",
    comments: "The user's department. If blank, the current value is kept.",
    example: "Example Department",
  }),
  hostKey: text({
    label: "Host Key",
    comments: "The user's host key, 6 to 10 digits. If blank, the current value is kept.",
    placeholder: "123456",
    example: "1234567890",
    pattern: /^\d{6,10}$/,
    allowed: "6 to 10 digits",
    secret: true,
  }),
  jobTitle: text({
    label: "Job Title",
    comments: "The user's job title, at most 128 characters. If blank, the current value is kept.",
    example: "Graphic Designer",
    maxLength: 128,
  }),
  location: text({
    label: "Location",
    comments: "The user's location, at most 256 characters. If blank, the current value is kept.",
    example: "United States",
    maxLength: 256,
  }),
  personalMeetingId: groupedDigits({
    label: "Personal Meeting Id",
    comments: "The user's 10-digit Personal Meeting ID (PMI). If blank, the current value is kept.",
    placeholder: "123 456 7890",
    example: "1234567890",
    pattern: /^\d{10}$/,
    allowed: "10 digits",
  }),
  phoneNumber: text({
    label: "Phone Number",
    comments:
      "The user's phone number. Deprecated by Zoom in favor of Phone Numbers. If blank, the current value is kept.",
    placeholder: "16059313845",
    example: "16059313845",
  }),
  timezone: timeZone({
    label: "Timezone",
    comments:
      "The user's time zone, as an id from Zoom's list of time zones. If blank, the current value is kept.",
    placeholder: "America/New_York",
    example: "America/New_York",
  }),
  vanityName: text({
    label: "Vanity Name",
    comments:
      "The user's personal meeting room name (vanity name). If blank, the current value is kept.",
    example: "Example Name",
  }),
  displayName: text({
    label: "Display Name",
    comments: "The user's display name. If blank, the current value is kept.",
    example: "John Doe",
  }),
  language: text({
    label: "Language",
    comments: "The user's language code, such as en-US. If blank, the current value is kept.",
    placeholder: "en-US",
    example: "en-US",
  }),
  manager: text({
    label: "Manager",
    comments: "The user's manager. If blank, the current value is kept.",
    placeholder: "someone@example.com",
    example: "someone@example.com",
  }),
  groupId: id({
    label: "Group Id",
    allowed: "a group's id",
    comments: "The id of the group to add a pending user to. If blank, the current value is kept.",
    placeholder: "t-_-d56CSWG-7BF15LLrOw",
    example: "t-_-d56CSWG-7BF15LLrOw",
    dataSource: "selectGroup",
  }),
  phoneNumbers: jsonList({
    label: "Phone Numbers",
    comments:
      "The user's phone numbers, as a JSON list, replacing any existing ones. country is a two-letter code in capitals. If blank, the current value is kept.",
    placeholder: '[{"country": "US", "code": "+1", "number": "16059313845", "label": "Mobile"}]',
    example: '[{"country": "US", "code": "+1", "number": "16059313845", "label": "Mobile"}]',
    fields: {
      number: { required: true },
      country: {},
      code: {},
      label: { oneOf: ["Mobile", "Office", "Home", "Fax"] },
    },
    check: ({ country }) =>
      country === undefined || countryRule.parse(country) === country
        ? undefined
        : `must have ${countryRule.allowed} in capitals, for "country". Got ${describeValue(country)}`,
  }),
  pronouns: text({
    label: "Pronouns",
    comments: "The user's pronouns. If blank, the current value is kept.",
    example: "They/Them",
  }),
  pronounsOption: choice({
    label: "Pronouns Option",
    comments: "When to show the pronouns. If blank, the current value is kept.",
    choices: [
      [1, "Ask the user each time they join"],
      [2, "Always show them"],
      [3, "Never show them"],
    ],
  }),
  aboutMe: text({
    label: "About Me",
    comments: "The user's description of themselves. If blank, the current value is kept.",
    example: "I lead the research team.",
  }),
  linkedinUrl: text({
    label: "LinkedIn URL",
    comments: "The URL of the user's LinkedIn profile. If blank, the current value is kept.",
    placeholder: "https://www.linkedin.com/in/example",
    example: "https://www.linkedin.com/in/example",
    pattern: /^(https?:\/\/)?([a-z\d-]+\.)?linkedin\.com\/\S+$/i,
    allowed: "a URL on linkedin.com, such as https://www.linkedin.com/in/example",
  }),
  customAttributes: jsonList({
    label: "Custom Attributes",
    comments: "The user's custom attributes, as a JSON list. If blank, the current value is kept.",
    placeholder: '[{"key": "cbf_cywdkexrtqc73f97gd4w6g", "name": "A1", "value": "1"}]',
    example: '[{"key": "cbf_cywdkexrtqc73f97gd4w6g", "name": "A1", "value": "1"}]',
    fields: { key: { required: true }, name: {}, value: {} },
  }),
  costCenter: text({
    label: "Cost Center",
    comments: "The user's cost center. If blank, the current value is kept.",
    example: "Marketing",
  }),
  divisionIds: idList({
    label: "Division Ids",
    comments:
      "The ids of the user's divisions. Zoom currently supports one. If blank, the current value is kept.",
    placeholder: "Wf9Xh4dsQ0yqNdYjXh7kZw",
    example: "Wf9Xh4dsQ0yqNdYjXh7kZw",
  }),
  usePMI: settingFlag("update", {
    label: "Use Personal Meeting ID",
    comments: "Whether to use the Personal Meeting ID (PMI) for the user's instant meetings.",
  }),
  ...planUpdateInputs,
};

/** `@zoom/rivet` types the values of a bundle as numbers, some of which a number cannot hold. */
type UserUpdateBody = Omit<UsersUpdateUserRequestBody, "zoom_one_type"> & {
  zoom_one_type?: bigint;
};

/** The user to update. */
export const updatedUserId = {
  ...userId,
  comments: `${userId.comments} For a pending user, Zoom reports success but changes nothing.`,
};

/**
 * @param user The cleaned inputs, whose Email and User Action are not part of the body.
 * @returns The body of `PATCH /users/{userId}`.
 * @see https://developers.zoom.us/docs/api/users/#tag/users/PATCH/users/{userId}
 */
export function toUserUpdate(user: ActionInputParameters<typeof userUpdateInputs>): UserUpdateBody {
  return {
    cms_user_id: user.cmsUserId,
    company: user.company,
    dept: user.department,
    first_name: user.firstName,
    host_key: user.hostKey,
    job_title: user.jobTitle,
    last_name: user.lastName,
    location: user.location,
    phone_number: user.phoneNumber,
    pmi: user.personalMeetingId === undefined ? undefined : Number(user.personalMeetingId),
    timezone: user.timezone,
    type: user.userType,
    vanity_name: user.vanityName,
    display_name: user.displayName,
    language: user.language,
    manager: user.manager,
    group_id: user.groupId,
    phone_numbers: user.phoneNumbers,
    pronouns: user.pronouns,
    pronouns_option: user.pronounsOption,
    about_me: user.aboutMe,
    linkedin_url: user.linkedinUrl,
    custom_attributes: user.customAttributes,
    cost_center: user.costCenter,
    division_ids: user.divisionIds,
    use_pmi: user.usePMI,
    ...toPlanUpdate(user),
  };
}

/** How the user is identified, and options of the update. */
export const userUpdateOptionInputs = {
  loginType,
  removeTspCredentials: settingFlag("update", {
    label: "Remove TSP Credentials",
    comments: "Whether to remove the user's credentials for a telephony service provider.",
  }),
};

/**
 * @returns The query of `PATCH /users/{userId}`.
 * @see https://developers.zoom.us/docs/api/users/#tag/users/PATCH/users/{userId}
 */
export function toUserUpdateOptions(options: ActionInputParameters<typeof userUpdateOptionInputs>) {
  return {
    login_type: options.loginType,
    remove_tsp_credentials: options.removeTspCredentials,
  };
}
