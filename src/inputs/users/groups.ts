import type { ActionInputParameters } from "@prismatic-io/spectral";
import { id, person, personList, text } from "../builders";
import { continueOnError } from "../continueOnError";

/** A group of users. */
export const groupId = id({
  label: "Group Id",
  comments: "The group's id, as returned by List Groups.",
  placeholder: "t-_-d56CSWG-7BF15LLrOw",
  example: "t-_-d56CSWG-7BF15LLrOw",
  required: true,
  allowed: "a group's id",
  dataSource: "selectGroup",
});

/** The name of a group. */
export const groupName = text({
  label: "Name",
  comments: "The group's name, at most 127 characters. It must be unique in the account.",
  example: "Developers",
  required: true,
  maxLength: 127,
});

/** A member of a group. */
export const memberId = person({
  label: "Member Id",
  comments: "The user's id, as returned by List Group Members.",
  placeholder: "v4iyWT1LTfy8QvPG4GTvdg",
  example: "v4iyWT1LTfy8QvPG4GTvdg",
  required: true,
  allowed: "a user's id",
  dataSource: "selectGroupMember",
});

/** The users to add to a group. */
export const newGroupMemberInputs = {
  members: personList({
    label: "Members",
    comments:
      "The ids or email addresses of the users to add. For pending users, Zoom reports success but changes nothing.",
    placeholder: "someone@example.com",
    example: "someone@example.com",
    required: true,
    dataSource: "selectUser",
  }),
  continueOnError: continueOnError("users"),
};

/** @returns The batches of `POST /groups/{groupId}/members`. */
export function toMemberBatches(
  { members, continueOnError }: ActionInputParameters<typeof newGroupMemberInputs>,
  done = "added",
) {
  return {
    key: "members",
    people: members.map(toMember),
    done,
    resultKey: "ids" as const,
    continueOnError,
  };
}

function toMember(member: string) {
  return member.includes("@") ? { email: member } : { id: member };
}
