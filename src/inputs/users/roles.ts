import { choice, id, personList } from "../builders";
import { continueOnError } from "../continueOnError";

/** A role. */
export const roleId = id({
  label: "Role Id",
  comments: "The role's id, as returned by List Roles.",
  placeholder: "RqBLcd1jLS9a7RBkbGtqn2A",
  example: "RqBLcd1jLS9a7RBkbGtqn2A",
  required: true,
  allowed: "a role's id",
  dataSource: "selectRole",
});

/** The filter of roles. */
export const roleFilterInputs = {
  type: choice({
    label: "Type",
    comments: "The type of roles to list. If blank, Zoom uses its default.",
    choices: [
      ["common", "Roles of the account"],
      ["iq", "Roles of Zoom Revenue Accelerator (formerly Zoom IQ)"],
    ],
  }),
};

/** The users to assign a role to. */
export const newRoleMemberInputs = {
  members: personList({
    label: "Members",
    comments: "The ids or email addresses of the users to assign the role to.",
    placeholder: "someone@example.com",
    example: "someone@example.com",
    required: true,
    dataSource: "selectUser",
  }),
  continueOnError: continueOnError("users"),
};
