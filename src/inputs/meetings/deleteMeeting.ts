import type { ActionInputParameters } from "@prismatic-io/spectral";
import { optionalFlag, triState } from "../builders";
import { occurrenceId, toOccurrence } from "../occurrence";

/** Who is told that a meeting is deleted. */
export const meetingDeletionInputs = {
  occurrenceId,
  scheduleForReminder: triState({
    label: "Schedule For Reminder",
    comments: "Whether host and alternative host are told by email. Unset, Zoom decides.",
  }),
  cancelMeetingReminder: optionalFlag({
    label: "Cancel Meeting Reminder",
    comments: "Whether registrants are told by email.",
  }),
};

/** Maps the deletion to the query of `DELETE /meetings/{meetingId}`. */
export function toMeetingDeletion(deletion: ActionInputParameters<typeof meetingDeletionInputs>) {
  return {
    ...toOccurrence(deletion),
    schedule_for_reminder: deletion.scheduleForReminder,
    cancel_meeting_reminder: deletion.cancelMeetingReminder,
  };
}
