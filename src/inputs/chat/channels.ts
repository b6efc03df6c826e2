import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, emailList, jsonObject, text } from "../builders";

const settings = {
  add_member_permissions: { type: "number", min: 1, max: 2 },
  new_members_can_see_previous_messages_files: { type: "boolean" },
  posting_permissions: { type: "number", min: 1, max: 3 },
  mention_all_permissions: { type: "number", min: 1, max: 3 },
} as const;

/** A channel to create. */
export const newChannelInputs = {
  name: text({
    label: "Name",
    comments: "The name of the channel.",
    example: "Developers",
    required: true,
  }),
  type: choice({
    label: "Type",
    comments: "Who can find and join the channel.",
    required: true,
    choices: [
      [1, "Private: by invitation only"],
      [2, "Private: including people outside the account"],
      [3, "Public: anyone in the account"],
      [4, "Instant: a group chat"],
    ],
  }),
  memberEmails: emailList({
    label: "Member Emails",
    comments:
      "The email addresses of the people to add, who must be contacts of the user. Zoom may accept at most 5 members per request. If blank, the user is the only member.",
    placeholder: "someone@example.com",
    example: "someone@example.com",
  }),
  channelSettings: jsonObject({
    label: "Channel Settings",
    comments:
      "The settings of the channel, as a JSON object with Zoom's field names: add_member_permissions (1 or 2), posting_permissions and mention_all_permissions (1, 2 or 3), new_members_can_see_previous_messages_files (true or false). If blank, Zoom uses its defaults.",
    placeholder: '{"posting_permissions": 1}',
    example: '{"posting_permissions": 1}',
    fields: settings,
  }),
};

/** @returns The body of `POST /chat/users/{userId}/channels`. */
export function toNewChannel(inputs: ActionInputParameters<typeof newChannelInputs>) {
  return {
    name: inputs.name,
    type: inputs.type,
    members: toMembers(inputs.memberEmails),
    channel_settings: inputs.channelSettings,
  };
}

/** The people to invite to a channel. */
export const invitedEmails = emailList({
  label: "Member Emails",
  comments:
    "The email addresses of the people to invite, who must be contacts of the user who authorized the connection. Zoom may accept at most 5 members per request.",
  placeholder: "someone@example.com",
  example: "someone@example.com",
  required: true,
});

/** @returns Zoom's `members`, `undefined` if there are no addresses. */
export function toMembers(emails: string[] | undefined) {
  return emails?.map((email) => ({ email }));
}
