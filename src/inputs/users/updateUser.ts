import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { UsersUpdateUserRequestBody } from "@zoom/rivet/users";
import { choice, groupedDigits, jsonList, text, triState } from "../builders";
import { userInputs } from "./details";
import { loginType } from "./lookup";
import { planUpdateInputs, toPlanUpdate } from "./plan";

/** Everything of a user that an update can change, and what the page requires with it. */
export const userUpdateInputs = {
  ...userInputs,
  email: {
    ...userInputs.email,
    comments:
      "The user's email address. It is checked and not sent: an update cannot change it. To change it, send PUT /users/{userId}/email with the Raw Request action.",
  },
  userAction: {
    ...userInputs.userAction,
    comments: "How the user was created. It is checked and not sent: an update cannot change it.",
  },
  cmsUserId: text({
    label: "CMS User Id",
    comments: "The user's id in Kaltura. Left blank, it stays as it is.",
    example: "1234567890",
  }),
  company: text({
    label: "Company",
    comments: "The user's company, at most 255 characters. Left blank, it stays as it is.",
    example: "Acme Inc.",
    maxLength: 255,
  }),
  department: text({
    label: "Department",
    comments: "The user's department. Left blank, it stays as it is.",
    example: "Example Department",
  }),
  hostKey: text({
    label: "Host Key",
    comments:
      "The key, 6 to 10 digits, with which the user claims the host role. Left blank, it stays as it is.",
    example: "1234567890",
    pattern: /^\d{6,10}$/,
    allowed: "6 to 10 digits",
    secret: true,
  }),
  jobTitle: text({
    label: "Job Title",
    comments: "The user's job title, at most 128 characters. Left blank, it stays as it is.",
    example: "Graphic Designer",
    maxLength: 128,
  }),
  location: text({
    label: "Location",
    comments: "Where the user works, at most 256 characters. Left blank, it stays as it is.",
    example: "United States",
    maxLength: 256,
  }),
  personalMeetingId: groupedDigits({
    label: "Personal Meeting Id",
    comments: "The 10 digits of the user's personal meeting room. Left blank, it stays as it is.",
    example: "1234567890",
    pattern: /^\d{10}$/,
    allowed: "10 digits",
  }),
  phoneNumber: text({
    label: "Phone Number",
    comments: "The user's phone number. Left blank, it stays as it is.",
    example: "16059313845",
  }),
  timezone: text({
    label: "Timezone",
    comments:
      "The id of the user's time zone in Zoom's list of time zones. Left blank, it stays as it is.",
    example: "America/New_York",
  }),
  vanityName: text({
    label: "Vanity Name",
    comments: "The name of the user's personal meeting room. Left blank, it stays as it is.",
    example: "Example Name",
  }),
  displayName: text({
    label: "Display Name",
    comments: "The name that others see. Left blank, it stays as it is.",
    example: "John Doe",
  }),
  language: text({
    label: "Language",
    comments: "The user's language, as Zoom names it. Left blank, it stays as it is.",
    example: "en-US",
  }),
  manager: text({
    label: "Manager",
    comments: "The user's manager. Left blank, it stays as it is.",
    example: "someone@example.com",
  }),
  groupId: text({
    label: "Group Id",
    comments: "The id of the group that a pending user is added to. Left blank, there is none.",
    example: "t-_-d56CSWG-7BF15LLrOw",
  }),
  phoneNumbers: jsonList({
    label: "Phone Numbers",
    comments:
      "The user's phone numbers, which take the place of those there are: a JSON list. Left blank, they stay as they are.",
    example: '[{"country": "US", "code": "+1", "number": "16059313845", "label": "Mobile"}]',
    fields: {
      number: { required: true },
      country: {},
      code: {},
      label: { oneOf: ["Mobile", "Office", "Home", "Fax"] },
    },
  }),
  pronouns: text({
    label: "Pronouns",
    comments: "The user's pronouns. Left blank, they stay as they are.",
    example: "They/Them",
  }),
  pronounsOption: choice({
    label: "Pronouns Option",
    comments: "When the pronouns are shown. Left blank, it stays as it is.",
    choices: [
      [1, "Ask the user each time they join"],
      [2, "Always show them"],
      [3, "Never show them"],
    ],
  }),
  aboutMe: text({
    label: "About Me",
    comments: "What the user says about themselves. Left blank, it stays as it is.",
  }),
  linkedinUrl: text({
    label: "LinkedIn URL",
    comments: "The user's page on LinkedIn. Left blank, it stays as it is.",
    example: "https://www.linkedin.com/in/example",
  }),
  customAttributes: jsonList({
    label: "Custom Attributes",
    comments: "The account's custom attributes of the user: a JSON list. Left blank, they stay.",
    example: '[{"key": "cbf_cywdkexrtqc73f97gd4w6g", "name": "A1", "value": "1"}]',
    fields: { key: { required: true }, name: {}, value: {} },
  }),
  usePMI: triState({
    label: "Use Personal Meeting ID",
    comments:
      "Whether the user's instant meetings take place in the personal meeting room. Unset, it stays as it is.",
  }),
  ...planUpdateInputs,
};

/**
 * Maps the inputs of a user's update to Zoom's body.
 *
 * @param user The cleaned inputs; the email address and the user action are no part of the body.
 * @returns The body of `PATCH /users/{userId}`.
 */
export function toUserUpdate(
  user: ActionInputParameters<typeof userUpdateInputs>,
): UsersUpdateUserRequestBody {
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
    use_pmi: user.usePMI,
    ...toPlanUpdate(user),
  };
}

/** How the user is found, and what happens beside the update. */
export const userUpdateOptionInputs = {
  loginType,
  removeTspCredentials: triState({
    label: "Remove TSP Credentials",
    comments:
      "Whether the user's credentials for a telephony service provider are removed. Unset, they stay.",
  }),
};

/** Maps the options to the query of `PATCH /users/{userId}`. */
export function toUserUpdateOptions(options: ActionInputParameters<typeof userUpdateOptionInputs>) {
  return {
    login_type: options.loginType,
    remove_tsp_credentials: options.removeTspCredentials,
  };
}
