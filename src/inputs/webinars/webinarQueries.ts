import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, groupedDigits, optionalFlag } from "../builders";
import { meetingIdRule, occurrenceId, toOccurrence } from "../meetings/meetingQueries";

export const webinarId = groupedDigits({
  label: "Webinar Id",
  comments: "The number of the webinar, or the UUID of one past occurrence of it.",
  example: "89347503",
  required: true,
  dataSource: "selectWebinar",
  ...meetingIdRule,
});

/** Which webinars a list holds. */
export const webinarFilterInputs = {
  type: choice({
    label: "Type",
    comments: "Left blank, scheduled webinars are listed.",
    choices: [
      ["scheduled", "Scheduled: past ones that have not expired, live and upcoming ones"],
      ["upcoming", "Upcoming, with live ones"],
    ],
  }),
};

/** Who is told that a webinar is deleted. */
export const webinarDeletionInputs = {
  occurrenceId,
  cancelWebinarReminder: optionalFlag({
    label: "Cancel Webinar Reminder",
    comments: "Whether panelists and registrants are told by email.",
  }),
};

/** Maps the deletion to the query of `DELETE /webinars/{webinarId}`. */
export function toWebinarDeletion(deletion: ActionInputParameters<typeof webinarDeletionInputs>) {
  return {
    ...toOccurrence(deletion),
    cancel_webinar_reminder: deletion.cancelWebinarReminder,
  };
}
