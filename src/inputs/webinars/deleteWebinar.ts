import type { ActionInputParameters } from "@prismatic-io/spectral";
import { optionalFlag } from "../builders";
import { toOccurrence, webinarOccurrenceId } from "../occurrence";

/** The occurrence to delete, and the notifications. */
export const webinarDeletionInputs = {
  occurrenceId: webinarOccurrenceId,
  cancelWebinarReminder: optionalFlag({
    label: "Cancel Webinar Reminder",
    comments: "Whether to notify panelists and registrants by email.",
  }),
};

/**
 * @returns The query of `DELETE /webinars/{webinarId}`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/{webinarId}
 */
export function toWebinarDeletion(deletion: ActionInputParameters<typeof webinarDeletionInputs>) {
  return {
    ...toOccurrence(deletion),
    cancel_webinar_reminder: deletion.cancelWebinarReminder,
  };
}
