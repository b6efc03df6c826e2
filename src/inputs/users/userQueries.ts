import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, email, optionalFlag, text, triState } from "../builders";
import { InputError } from "../builders/inputError";

/** Which users a list holds. */
export const userFilterInputs = {
  status: choice({
    label: "Status",
    comments: "Left blank, active users are listed.",
    choices: [
      ["active", "Active"],
      ["inactive", "Inactive: deactivated"],
      ["pending", "Pending: invited, not yet activated"],
    ],
  }),
  roleId: text({
    label: "Role Id",
    comments: "The id of the role that the users have. Left blank, users of every role are listed.",
    example: "2",
  }),
  includeFields: choice({
    label: "Include Fields",
    comments: "A field that Zoom returns only on request. Left blank, there is none.",
    choices: [
      ["custom_attributes", "Custom attributes"],
      ["host_key", "Host key"],
    ],
  }),
  license: text({
    label: "License",
    comments:
      "The license that the users have, in Zoom's name for it. Left blank, users with every license are listed.",
    example: "zoom_workforce_management",
  }),
};

/** Maps the filters to the query of `GET /users`. */
export function toUserFilter(filter: ActionInputParameters<typeof userFilterInputs>) {
  return {
    status: filter.status,
    role_id: filter.roleId,
    include_fields: filter.includeFields,
    license: filter.license,
  };
}

const encryptedEmail = optionalFlag({
  label: "Encrypted Email",
  comments: "Whether User Id is an encrypted email address.",
});

const loginType = choice({
  label: "Login Type",
  comments: "How the user signs in. Left blank, Zoom finds the user whichever it is.",
  choices: [
    [0, "Facebook"],
    [1, "Google"],
    [11, "Phone number (China)"],
    [21, "WeChat (China)"],
    [23, "Alipay (China)"],
    [24, "Apple"],
    [27, "Microsoft"],
    [97, "Mobile device"],
    [98, "RingCentral"],
    [99, "API user"],
    [100, "Zoom work email"],
    [101, "Single sign-on (SSO)"],
  ],
});

/** How a user is found. */
export const userLookupInputs = {
  loginType,
  encryptedEmail,
  searchByUniqueId: optionalFlag({
    label: "Search By Unique Id",
    comments: "Whether User Id is an employee's unique id.",
  }),
};

/** Maps the lookup to the query of `GET /users/{userId}`. */
export function toUserLookup(lookup: ActionInputParameters<typeof userLookupInputs>) {
  return {
    login_type: lookup.loginType,
    encrypted_email: lookup.encryptedEmail,
    search_by_unique_id: lookup.searchByUniqueId,
  };
}

/** What becomes of a user who leaves, and of what they own. */
export const userRemovalInputs = {
  action: choice({
    label: "Action",
    comments: "Left blank, the user is disassociated, which can be undone.",
    choices: [
      ["disassociate", "Disassociate: the user keeps a free account of their own"],
      ["delete", "Delete: the user and their data are gone for good"],
    ],
  }),
  transferEmail: email({
    label: "Transfer Email",
    comments:
      "The email address of the user who receives what is transferred. Left blank, nothing is transferred.",
    example: "someone@example.com",
  }),
  transferMeeting: optionalFlag({
    label: "Transfer Meetings",
    comments: "Whether the user's meetings are transferred. It needs Transfer Email.",
  }),
  transferWebinar: optionalFlag({
    label: "Transfer Webinars",
    comments: "Whether the user's webinars are transferred. It needs Transfer Email.",
  }),
  transferRecording: optionalFlag({
    label: "Transfer Recordings",
    comments: "Whether the user's cloud recordings are transferred. It needs Transfer Email.",
  }),
  transferWhiteboard: optionalFlag({
    label: "Transfer Whiteboards",
    comments: "Whether the user's whiteboards are transferred. It needs Transfer Email.",
  }),
  encryptedEmail,
};

/**
 * Maps the removal to the query of `DELETE /users/{userId}`.
 *
 * @throws InputError if something is to be transferred to nobody: it would be lost.
 */
export function toUserRemoval(removal: ActionInputParameters<typeof userRemovalInputs>) {
  const transfers = {
    transfer_meeting: removal.transferMeeting,
    transfer_webinar: removal.transferWebinar,
    transfer_recording: removal.transferRecording,
    transfer_whiteboard: removal.transferWhiteboard,
  };
  if (removal.transferEmail === undefined && Object.values(transfers).some(Boolean)) {
    throw new InputError(
      "Transfer Email",
      "is needed when something is transferred: the email address of the user who receives it",
    );
  }
  return {
    action: removal.action,
    encrypted_email: removal.encryptedEmail,
    transfer_email: removal.transferEmail,
    ...transfers,
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
