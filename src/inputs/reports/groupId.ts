import { id } from "../builders";

/** A group whose members a report is limited to. */
export const reportGroupId = id({
  label: "Group Id",
  allowed: "a group's id",
  comments:
    "The id of the group whose members to include. If blank, includes all users in the account.",
  placeholder: "t-_-d56CSWG-7BF15LLrOw",
  example: "t-_-d56CSWG-7BF15LLrOw",
  dataSource: "selectGroup",
});
