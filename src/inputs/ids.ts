import { id } from "./builders";

export const ownerId = id({
  label: "User Id",
  comments:
    "The id or email address of the user who owns the recordings; “me” stands for the whole account behind the connection. An email address is looked up first, which takes the scope to read users.",
  example: "89347503",
  required: true,
  allowed: "a user's id, an email address or “me”",
  dataSource: "selectUser",
});
