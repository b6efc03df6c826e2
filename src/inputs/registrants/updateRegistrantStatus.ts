import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, emailList, idList } from "../builders";
import { InputError } from "../builders/inputError";
import { occurrenceId } from "../occurrence";

/** Zoom accepts 30 registrants at a time. */
const maxRegistrants = 30;

const registrantIds = (dataSource: string) =>
  idList({
    label: "Registrant Ids",
    comments:
      "The ids of the registrants. With Registrant Emails, 1 to 30 in all. If blank, Registrant Emails is used.",
    placeholder: "9tboDiHUQAeOnbmudzWa5g",
    example: "9tboDiHUQAeOnbmudzWa5g",
    dataSource,
  });

/** The new status of a meeting's registrants. */
export const meetingRegistrantStatusInputs = {
  registrantAction: choice({
    label: "Registrant Action",
    comments: "The status to set for the registrants.",
    required: true,
    choices: [
      ["approve", "Approve"],
      ["deny", "Deny"],
      ["cancel", "Cancel: revoke an approval"],
    ],
  }),
  registrantIds: registrantIds("selectMeetingRegistrant"),
  registrantEmails: emailList({
    label: "Registrant Emails",
    comments: "The email addresses of the registrants. If blank, Registrant Ids is used.",
    placeholder: "someone@example.com",
    example: "someone@example.com",
  }),
  occurrenceId,
};

/** The new status of a webinar's registrants. */
export const webinarRegistrantStatusInputs = {
  ...meetingRegistrantStatusInputs,
  registrantIds: registrantIds("selectWebinarRegistrant"),
};

/**
 * Maps the new status to Zoom's body.
 *
 * @param status The cleaned inputs.
 * @returns The body of `PUT /meetings/{meetingId}/registrants/status`, and of the same for webinars.
 * @throws InputError if there is no registrant, or more than 30.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/PUT/meetings/{meetingId}/registrants/status
 */
export function toRegistrantStatus(
  status: ActionInputParameters<typeof meetingRegistrantStatusInputs>,
) {
  const { registrantIds = [], registrantEmails = [] } = status;
  const registrants = [
    ...registrantIds.map((id) => ({ id })),
    ...registrantEmails.map((email) => ({ email })),
  ];
  if (registrants.length === 0 || registrants.length > maxRegistrants) {
    const problem = `and Registrant Emails must name 1 to ${maxRegistrants} registrants together. Got ${registrants.length}`;
    throw new InputError("Registrant Ids", problem);
  }
  return { action: status.registrantAction, registrants };
}
