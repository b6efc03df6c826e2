import { choice, email, text } from "../builders";

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
