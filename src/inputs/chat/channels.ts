import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, emailList, id, jsonObject, text } from "../builders";
import { InputError } from "../builders/inputError";

const settings = {
  add_member_permissions: { type: "number", min: 1, max: 2 },
  new_members_can_see_previous_messages_files: { type: "boolean" },
  posting_permissions: { type: "number", min: 1, max: 3 },
  mention_all_permissions: { type: "number", min: 1, max: 3 },
} as const;

const settingNames =
  "add_member_permissions (who can add members: 1 for all members, 2 for owners and administrators), posting_permissions (who can post: 1 for all members, 2 for owners and administrators, 3 for certain members too), mention_all_permissions (who can use @all: 1 for all members, 2 for owners and administrators, 3 for no one)";

/** Zoom's `maxItems` of `members`. Its pages do not say what happens to more. */
const membersNote = "Zoom may accept at most 5 members per request.";

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
      [2, "Private: by invitation only, people in the account"],
      [3, "Public: anyone in the account"],
      [4, "Instant: a group chat"],
    ],
  }),
  memberEmails: emailList({
    label: "Member Emails",
    comments: `The email addresses of the people to add, who must be contacts of the user. ${membersNote} If blank, the user is the only member.`,
    placeholder: "someone@example.com",
    example: "someone@example.com",
    dataSource: "selectContact",
  }),
  channelSettings: jsonObject({
    label: "Channel Settings",
    comments: `The settings of the channel, as a JSON object with Zoom's field names: ${settingNames} and new_members_can_see_previous_messages_files (true or false). If blank, Zoom uses its defaults.`,
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
  comments: `The email addresses of the people to invite, who must be contacts of the user who authorized the connection. ${membersNote}`,
  placeholder: "someone@example.com",
  example: "someone@example.com",
  required: true,
  dataSource: "selectContact",
});

/** @returns Zoom's `members`, `undefined` if there are no addresses. */
export function toMembers(emails: string[] | undefined) {
  return emails?.map((email) => ({ email }));
}

/** A member of a channel. */
export const memberId = id({
  label: "Member Id",
  comments:
    "The member's user id, member id or email address, as returned by List Channel Members.",
  placeholder: "someone@example.com",
  example: "someone@example.com",
  required: true,
  allowed: "a member's id or email address",
  dataSource: "selectChannelMember",
});

const updatedSettings = {
  ...settings,
  designated_posting_members: {
    type: "objects",
    fields: { user_id: {}, member_id: {} },
  },
} as const;

/** What a channel is changed to. */
export const channelUpdateInputs = {
  name: text({
    label: "Name",
    comments: "The new name of the channel. If blank, the name is unchanged.",
    example: "Developers",
  }),
  channelSettings: jsonObject({
    label: "Channel Settings",
    comments: `The settings to change, as a JSON object with Zoom's field names: ${settingNames}, new_members_can_see_previous_messages_files (true or false) and designated_posting_members, a list of objects with user_id or member_id, which requires 3 for posting_permissions. If blank, the settings are unchanged.`,
    placeholder: '{"posting_permissions": 1}',
    example: '{"posting_permissions": 1}',
    fields: updatedSettings,
  }),
  type: choice({
    label: "Type",
    comments: "Who can find and join the channel. If blank, the type is unchanged.",
    choices: [
      [1, "Private: by invitation only"],
      [2, "Private: by invitation only, people in the account"],
      [3, "Public: anyone in the account"],
      [5, "Public: including people outside the account"],
    ],
  }),
};

/**
 * @returns The body of `PATCH /chat/channels/{channelId}`.
 * @throws InputError for members who may post that do not fit the other settings.
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels
 */
export function toChannelUpdate({
  name,
  channelSettings,
  type,
}: ActionInputParameters<typeof channelUpdateInputs>) {
  const { designated_posting_members: members, posting_permissions } = channelSettings ?? {};
  if (Array.isArray(members)) checkPostingMembers(members, posting_permissions);
  return { name, channel_settings: channelSettings, type };
}

/** Zoom's value of `posting_permissions` for the owner, administrators and certain members. */
const certainMembers = 3;

function checkPostingMembers(members: Record<string, unknown>[], permissions: unknown): void {
  if (permissions !== certainMembers) {
    const problem = `must have ${certainMembers} for "posting_permissions" together with "designated_posting_members"`;
    throw new InputError("Channel Settings", problem);
  }
  const wrong = members.findIndex(
    ({ user_id, member_id }) => (user_id === undefined) === (member_id === undefined),
  );
  if (wrong < 0) return;
  const problem = `designated_posting_members item ${wrong + 1} must have either "user_id" or "member_id"`;
  throw new InputError("Channel Settings", problem);
}
