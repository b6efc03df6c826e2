import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, textList } from "../builders";
import { InputError } from "../builders/inputError";
import { occurrenceId } from "../occurrence";

/** Zoom takes 30 registrants at a time. */
const mostRegistrants = 30;

const registrantIds = (dataSource: string) =>
  textList({
    label: "Registrant Ids",
    comments:
      "The ids of the registrants. Left blank, Registrant Emails names them; together there are 1 to 30.",
    dataSource,
  });

/** What becomes of registrations for a meeting. */
export const meetingRegistrantStatusInputs = {
  registrantAction: choice({
    label: "Registrant Action",
    comments: "What becomes of the registrations.",
    required: true,
    choices: [
      ["approve", "Approve"],
      ["deny", "Deny"],
      ["cancel", "Cancel: takes an approval back"],
    ],
  }),
  registrantIds: registrantIds("selectMeetingRegistrant"),
  registrantEmails: textList({
    label: "Registrant Emails",
    comments: "The email addresses of registrants whose ids are not known. Left blank, none.",
  }),
  occurrenceId,
};

/** What becomes of registrations for a webinar. */
export const webinarRegistrantStatusInputs = {
  ...meetingRegistrantStatusInputs,
  registrantIds: registrantIds("selectWebinarRegistrant"),
};

/**
 * Maps a change of registrations to Zoom's body.
 *
 * @param status The cleaned inputs.
 * @returns The body of `PUT /meetings/{meetingId}/registrants/status` and its twin for webinars.
 * @throws InputError if there is no registrant, or there are more than Zoom takes.
 */
export function toRegistrantStatus(
  status: ActionInputParameters<typeof meetingRegistrantStatusInputs>,
) {
  const { registrantIds = [], registrantEmails = [] } = status;
  const registrants = [
    ...registrantIds.map((id) => ({ id })),
    ...registrantEmails.map((email) => ({ email })),
  ];
  if (registrants.length === 0 || registrants.length > mostRegistrants) {
    const problem = `and Registrant Emails must name 1 to ${mostRegistrants} registrants, not ${registrants.length}`;
    throw new InputError("Registrant Ids", problem);
  }
  return { action: status.registrantAction, registrants };
}
