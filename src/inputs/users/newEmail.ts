import { email } from "../builders";

/** A user's new address. */
export const newEmail = email({
  label: "Email",
  comments:
    "The new email address of the user, at most 128 characters. If the account has several managed domains, the address must be in one of them.",
  placeholder: "someone@example.com",
  example: "someone@example.com",
  required: true,
});
