import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { PeopleInBatches } from "../../client/postBatches";
import { choice, emailList, idList } from "../builders";
import { InputError } from "../builders/inputError";
import { continueOnError } from "../continueOnError";
import { meetingOccurrenceId, webinarOccurrenceId } from "../occurrence";

const registrantIdOptions = {
  label: "Registrant Ids",
  placeholder: "9tboDiHUQAeOnbmudzWa5g",
  example: "9tboDiHUQAeOnbmudzWa5g",
} as const;

const registrantIds = (dataSource: string) =>
  idList({
    ...registrantIdOptions,
    comments:
      "The ids of the registrants, in addition to those in Registrant Emails. If blank, only Registrant Emails is used.",
    dataSource,
  });

/** The past participle of each action, for errors. */
const outcomes = { approve: "approved", deny: "denied", cancel: "canceled" };

const registrantActionOptions = {
  label: "Registrant Action",
  comments: "The status to set for the registrants.",
  required: true,
} as const;

/** The new status of a meeting's registrants. */
export const meetingRegistrantStatusInputs = {
  registrantAction: choice({
    ...registrantActionOptions,
    choices: [
      ["approve", "Approve"],
      ["deny", "Deny"],
      ["cancel", "Cancel: revoke an approval"],
    ],
  }),
  registrantIds: registrantIds("selectMeetingRegistrant"),
  registrantEmails: emailList({
    label: "Registrant Emails",
    comments:
      "The email addresses of the registrants, in addition to those in Registrant Ids. If blank, only Registrant Ids is used.",
    placeholder: "someone@example.com",
    example: "someone@example.com",
  }),
  occurrenceId: meetingOccurrenceId,
  continueOnError: continueOnError("registrants"),
};

/** The new status of a webinar's registrants. */
export const webinarRegistrantStatusInputs = {
  ...meetingRegistrantStatusInputs,
  registrantIds: registrantIds("selectWebinarRegistrant"),
  occurrenceId: webinarOccurrenceId,
};

/** The new status of a recording's registrants. */
export const recordingRegistrantStatusInputs = {
  registrantAction: choice({
    ...registrantActionOptions,
    choices: [
      ["approve", "Approve"],
      ["deny", "Deny"],
    ],
  }),
  registrantIds: idList({
    ...registrantIdOptions,
    comments: "The ids of the registrants, as returned by List Recording Registrants.",
    required: true,
  }),
  continueOnError: meetingRegistrantStatusInputs.continueOnError,
};

/**
 * @returns The batches of `PUT /meetings/{meetingId}/registrants/status`, and of the same for webinars
 * and recordings.
 * @throws InputError if there is no registrant.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/PUT/meetings/{meetingId}/registrants/status
 */
export function toRegistrantStatusBatches(
  status: Pick<
    ActionInputParameters<typeof meetingRegistrantStatusInputs>,
    "registrantAction" | "registrantIds" | "continueOnError"
  > & { registrantEmails?: string[] },
): PeopleInBatches {
  const { registrantIds = [], registrantEmails = [] } = status;
  const people = [
    ...registrantIds.map((id) => ({ id })),
    ...registrantEmails.map((email) => ({ email })),
  ];
  if (people.length === 0) {
    throw new InputError(
      "Registrant Ids",
      "or Registrant Emails must contain at least one registrant",
    );
  }
  const done = outcomes[status.registrantAction];
  return { people, key: "registrants", done, continueOnError: status.continueOnError };
}
