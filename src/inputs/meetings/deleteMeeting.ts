import type { ActionInputParameters } from "@prismatic-io/spectral";
import { optionalFlag } from "../builders";
import { settingFlag } from "../builders/mode";
import { meetingOccurrenceId, toOccurrence } from "../occurrence";

/** The occurrence to delete, and the notifications. */
export const meetingDeletionInputs = {
  occurrenceId: meetingOccurrenceId,
  scheduleForReminder: settingFlag("create", {
    label: "Schedule For Reminder",
    comments: "Whether to email the host and alternative hosts.",
  }),
  cancelMeetingReminder: optionalFlag({
    label: "Cancel Meeting Reminder",
    comments: "Whether to notify registrants by email.",
  }),
};

/**
 * @returns The query of `DELETE /meetings/{meetingId}`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/DELETE/meetings/{meetingId}
 */
export function toMeetingDeletion(deletion: ActionInputParameters<typeof meetingDeletionInputs>) {
  return {
    ...toOccurrence(deletion),
    schedule_for_reminder: deletion.scheduleForReminder,
    cancel_meeting_reminder: deletion.cancelMeetingReminder,
  };
}
