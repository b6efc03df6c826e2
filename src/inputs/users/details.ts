import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { UsersCreateUsersRequestBody } from "@zoom/rivet/users";
import { choice, email, id, text } from "../builders";
import { planInputs, toNewPlan } from "./plan";

export const userId = id({
  label: "User Id",
  comments:
    "The id or email address of the user; “me” stands for the user who authorised the connection.",
  example: "89347503",
  required: true,
  allowed: "a user's id, an email address or “me”",
  dataSource: "selectUser",
});

/** Who a user is: what creating and updating one have in common. */
export const userInputs = {
  email: email({
    label: "Email",
    comments: "The email address that the user signs in with.",
    example: "someone@example.com",
    required: true,
  }),
  firstName: text({
    label: "First Name",
    comments: "The user's first name, at most 64 characters.",
    example: "John",
    required: true,
    maxLength: 64,
  }),
  lastName: text({
    label: "Last Name",
    comments: "The user's last name, at most 64 characters.",
    example: "Doe",
    required: true,
    maxLength: 64,
  }),
  userAction: choice({
    label: "User Action",
    comments: "How Zoom creates the user. With Create, Zoom sends an email to confirm the account.",
    required: true,
    default: "create",
    choices: [
      ["create", "Create: the user confirms by email"],
      ["autoCreate", "Auto create: without email, for managed domains"],
      ["custCreate", "Custom create: a user who does not sign in to Zoom"],
      ["ssoCreate", "SSO create: the user signs in with single sign-on"],
    ],
  }),
  userType: choice({
    label: "User Type",
    comments: "The plan that the user is assigned. None goes with SSO create alone.",
    required: true,
    choices: [
      [1, "Basic"],
      [2, "Licensed"],
      [4, "Unassigned without Meetings Basic"],
      [99, "None"],
    ],
  }),
};

/** Everything that a new user can be given. */
export const newUserInputs = {
  ...userInputs,
  displayName: text({
    label: "Display Name",
    comments: "The name that others see. Left blank, Zoom puts it together from the other names.",
    example: "John Doe",
  }),
  password: text({
    label: "Password",
    comments:
      "The password to sign in with, 8 to 32 characters. It counts only with User Action “Auto create”. Left blank, none is sent.",
    pattern: /^.{8,32}$/s,
    allowed: "8 to 32 characters",
    secret: true,
  }),
  ...planInputs,
};

/**
 * Maps the inputs of a new user to Zoom's body.
 *
 * @param user The cleaned inputs.
 * @returns The body of `POST /users`.
 */
export function toNewUser(
  user: ActionInputParameters<typeof newUserInputs>,
): UsersCreateUsersRequestBody {
  return {
    action: user.userAction,
    user_info: {
      email: user.email,
      first_name: user.firstName,
      last_name: user.lastName,
      display_name: user.displayName,
      password: user.password,
      type: user.userType,
      ...toNewPlan(user),
    },
  };
}
