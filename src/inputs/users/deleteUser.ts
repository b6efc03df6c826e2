import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, email, optionalFlag } from "../builders";
import { InputError } from "../builders/inputError";
import { encryptedEmail } from "./lookup";

/** What becomes of a user who leaves, and of what they own. */
export const userRemovalInputs = {
  action: choice({
    label: "Action",
    comments: "Left blank, the user is disassociated, which can be undone.",
    choices: [
      ["disassociate", "Disassociate: the user keeps a free account of their own"],
      ["delete", "Delete: the user and their data are gone for good"],
    ],
  }),
  transferEmail: email({
    label: "Transfer Email",
    comments:
      "The email address of the user who receives what is transferred. Left blank, nothing is transferred.",
    example: "someone@example.com",
  }),
  transferMeeting: optionalFlag({
    label: "Transfer Meetings",
    comments: "Whether the user's meetings are transferred. It needs Transfer Email.",
  }),
  transferWebinar: optionalFlag({
    label: "Transfer Webinars",
    comments: "Whether the user's webinars are transferred. It needs Transfer Email.",
  }),
  transferRecording: optionalFlag({
    label: "Transfer Recordings",
    comments: "Whether the user's cloud recordings are transferred. It needs Transfer Email.",
  }),
  transferWhiteboard: optionalFlag({
    label: "Transfer Whiteboards",
    comments: "Whether the user's whiteboards are transferred. It needs Transfer Email.",
  }),
  encryptedEmail,
};

/**
 * Maps the removal to the query of `DELETE /users/{userId}`.
 *
 * @throws InputError if something is to be transferred to nobody: it would be lost.
 */
export function toUserRemoval(removal: ActionInputParameters<typeof userRemovalInputs>) {
  const transfers = {
    transfer_meeting: removal.transferMeeting,
    transfer_webinar: removal.transferWebinar,
    transfer_recording: removal.transferRecording,
    transfer_whiteboard: removal.transferWhiteboard,
  };
  if (removal.transferEmail === undefined && Object.values(transfers).some(Boolean)) {
    throw new InputError(
      "Transfer Email",
      "is needed when something is transferred: the email address of the user who receives it",
    );
  }
  return {
    action: removal.action,
    encrypted_email: removal.encryptedEmail,
    transfer_email: removal.transferEmail,
    ...transfers,
  };
}
