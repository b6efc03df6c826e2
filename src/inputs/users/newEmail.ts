import { email } from "../builders";

/** The address that takes the place of a user's. */
export const newEmail = email({
  label: "Email",
  comments:
    "The new email address of the user, at most 128 characters. With several managed domains in the account, its domain must be one of them.",
  placeholder: "someone@example.com",
  example: "someone@example.com",
  required: true,
});
