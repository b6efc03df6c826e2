import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, email, optionalFlag } from "../builders";
import { InputError } from "../builders/inputError";
import { encryptedEmail } from "./lookup";

/** How to delete a user, and who receives their data. */
export const userDeletionInputs = {
  action: choice({
    label: "Action",
    comments: "How to delete the user. If blank, the user is disassociated, which can be undone.",
    choices: [
      ["disassociate", "Disassociate: the user keeps a free Basic account"],
      ["delete", "Delete: permanently delete the user and their data"],
    ],
  }),
  transferEmail: email({
    label: "Transfer Email",
    comments:
      "Email address of the user who receives the transferred data. If blank, nothing is transferred.",
    placeholder: "someone@example.com",
    example: "someone@example.com",
  }),
  transferMeeting: optionalFlag({
    label: "Transfer Meetings",
    comments: "Whether to transfer the user's meetings. Requires Transfer Email.",
  }),
  transferWebinar: optionalFlag({
    label: "Transfer Webinars",
    comments: "Whether to transfer the user's webinars. Requires Transfer Email.",
  }),
  transferRecording: optionalFlag({
    label: "Transfer Recordings",
    comments: "Whether to transfer the user's cloud recordings. Requires Transfer Email.",
  }),
  transferWhiteboard: optionalFlag({
    label: "Transfer Whiteboards",
    comments: "Whether to transfer the user's whiteboards. Requires Transfer Email.",
  }),
  encryptedEmail,
};

/**
 * Maps the deletion to a query.
 *
 * @param deletion The cleaned inputs.
 * @returns The query of `DELETE /users/{userId}`.
 * @throws InputError if data is to be transferred to nobody: it would be lost.
 * @see https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/{userId}
 */
export function toUserDeletion(deletion: ActionInputParameters<typeof userDeletionInputs>) {
  const transfers = {
    transfer_meeting: deletion.transferMeeting,
    transfer_webinar: deletion.transferWebinar,
    transfer_recording: deletion.transferRecording,
    transfer_whiteboard: deletion.transferWhiteboard,
  };
  if (deletion.transferEmail === undefined && Object.values(transfers).some(Boolean)) {
    throw new InputError(
      "Transfer Email",
      "is required when data is transferred: the email address of the user who receives it",
    );
  }
  return {
    action: deletion.action,
    encrypted_email: deletion.encryptedEmail,
    transfer_email: deletion.transferEmail,
    ...transfers,
  };
}
