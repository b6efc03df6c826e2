import { choice, email, text } from "../builders";

/** Zoom's `type` of a user without a plan of Zoom Meetings. */
export const userTypeNone = 99;

/** Everything that creating and updating a user have in common. */
export const userInputs = {
  email: email({
    label: "Email",
    comments: "The email address that the user signs in with.",
    placeholder: "someone@example.com",
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
    comments: "How to create the user. Default: Create, which emails the user a confirmation link.",
    required: true,
    default: "create",
    choices: [
      ["create", "Create: the user confirms by email"],
      ["autoCreate", "Auto create: no confirmation email (managed domains only)"],
      ["custCreate", "Custom create: a user who does not sign in to Zoom"],
      ["ssoCreate", "SSO create: the user signs in with single sign-on"],
    ],
  }),
  userType: choice({
    label: "User Type",
    comments: "The user's plan. None is allowed only with SSO create.",
    required: true,
    choices: [
      [1, "Basic"],
      [2, "Licensed"],
      [4, "Unassigned without Meetings Basic"],
      [userTypeNone, "None"],
    ],
  }),
};
