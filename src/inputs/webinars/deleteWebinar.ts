import type { ActionInputParameters } from "@prismatic-io/spectral";
import { optionalFlag } from "../builders";
import { occurrenceId, toOccurrence } from "../occurrence";

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
