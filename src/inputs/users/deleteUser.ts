import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, email, optionalFlag } from "../builders";
import { InputError } from "../builders/inputError";
import { encryptedEmail } from "./lookup";

const transfer = <const Label extends string>(label: Label, what: string) =>
  optionalFlag({
    label,
    comments: `Whether to transfer the user's ${what}. Requires Transfer Email.`,
  });

/** How to delete a user, and who receives their data. */
export const userDeletionInputs = {
  action: choice({
    label: "Action",
    comments: "How to delete the user. Default: Disassociate, which can be undone.",
    choices: [
      ["disassociate", "Disassociate: the user keeps a free Basic account"],
      ["delete", "Delete: permanently delete the user and their data"],
    ],
  }),
  transferEmail: email({
    label: "Transfer Email",
    comments:
      "Email address of the user who receives the transferred data. When Action is Delete, at least one transfer must be turned on. If blank, nothing is transferred.",
    placeholder: "someone@example.com",
    example: "someone@example.com",
  }),
  transferMeeting: transfer("Transfer Meetings", "meetings"),
  transferWebinar: transfer("Transfer Webinars", "webinars"),
  transferRecording: transfer("Transfer Recordings", "cloud recordings"),
  transferWhiteboard: transfer("Transfer Whiteboards", "whiteboards"),
  transferClipfiles: transfer("Transfer Clips", "clips"),
  transferNotes: transfer("Transfer Notes", "notes"),
  transferDocs: transfer("Transfer Docs", "docs"),
  transferVisitors: transfer("Transfer Visitors", "visitors"),
  encryptedEmail,
};

/**
 * @returns The query of `DELETE /users/{userId}`.
 * @throws InputError if data to transfer has no recipient, or a recipient has no data: it would be lost.
 * @see https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/{userId}
 */
export function toUserDeletion(deletion: ActionInputParameters<typeof userDeletionInputs>) {
  const transfers = {
    transfer_meeting: deletion.transferMeeting,
    transfer_webinar: deletion.transferWebinar,
    transfer_recording: deletion.transferRecording,
    transfer_whiteboard: deletion.transferWhiteboard,
    transfer_clipfiles: deletion.transferClipfiles,
    transfer_notes: deletion.transferNotes,
    transfer_docs: deletion.transferDocs,
    transfer_visitors: deletion.transferVisitors,
  };
  const isTransferred = Object.values(transfers).some(Boolean);
  if (deletion.transferEmail === undefined && isTransferred) {
    throw new InputError(
      "Transfer Email",
      "is required when data is transferred: the email address of the user who receives it",
    );
  }
  if (deletion.action === "delete" && deletion.transferEmail !== undefined && !isTransferred) {
    throw new InputError(
      "Transfer Email",
      "requires data to transfer, because Delete removes the user's data permanently: turn on a transfer, such as Transfer Meetings, or leave Transfer Email blank",
    );
  }
  return {
    action: deletion.action,
    encrypted_email: deletion.encryptedEmail,
    transfer_email: deletion.transferEmail,
    ...transfers,
  };
}
