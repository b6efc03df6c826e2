import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, day, groupedDigits, optionalFlag, text, triState } from "../builders";

/** Meetings and webinars go by a number, or by the UUID of one past occurrence. */
export const meetingIdRule = {
  allowed: "a number such as 876 3473 0132, or the UUID of a past occurrence",
  pattern: /^(?!\.{1,2}$)/,
};

export const meetingId = groupedDigits({
  label: "Meeting Id",
  comments: "The number of the meeting, or the UUID of one past occurrence of it.",
  example: "89347503",
  required: true,
  dataSource: "selectMeeting",
  ...meetingIdRule,
});

/** One occurrence of a recurring meeting or webinar. */
export const occurrenceId = text({
  label: "Occurrence Id",
  comments:
    "The id of one occurrence of a recurring meeting or webinar. Left blank, it is about all of them.",
  example: "1648194360000",
});

/** Maps it to the query of the requests that can be about one occurrence alone. */
export function toOccurrence({ occurrenceId }: { occurrenceId?: string }) {
  return { occurrence_id: occurrenceId };
}

/** Which occurrences of a meeting or webinar are read. */
export const occurrenceInputs = {
  occurrenceId,
  showPreviousOccurrences: optionalFlag({
    label: "Show Previous Occurrences",
    comments: "Whether past occurrences are returned as well.",
  }),
};

/** Maps them to the query of `GET /meetings/{meetingId}` and of its twin for webinars. */
export function toOccurrenceQuery(query: ActionInputParameters<typeof occurrenceInputs>) {
  return {
    ...toOccurrence(query),
    show_previous_occurrences: query.showPreviousOccurrences,
  };
}

/** Which meetings a list holds. */
export const meetingFilterInputs = {
  typeOfMeeting: choice({
    label: "Type Of Meeting",
    comments: "Left blank, scheduled meetings are listed.",
    choices: [
      ["scheduled", "Scheduled: past ones that have not expired, live and upcoming ones"],
      ["live", "Live"],
      ["upcoming", "Upcoming, with live ones"],
      ["upcoming_meetings", "Upcoming meetings, with live ones"],
      ["previous_meetings", "Previous"],
    ],
  }),
  from: day({
    label: "From",
    comments: "The first day of the meetings, as yyyy-MM-dd. Left blank, there is none.",
    example: "2026-01-01",
  }),
  to: day({
    label: "To",
    comments: "The last day of the meetings, as yyyy-MM-dd. Left blank, there is none.",
    example: "2026-03-31",
  }),
  timezoneQuery: text({
    label: "Timezone",
    comments: "The id of the time zone of From and To. Left blank, Zoom decides.",
    example: "America/New_York",
  }),
};

/** Maps the filters to the query of `GET /users/{userId}/meetings`. */
export function toMeetingFilter(filter: ActionInputParameters<typeof meetingFilterInputs>) {
  return {
    type: filter.typeOfMeeting,
    from: filter.from,
    to: filter.to,
    timezone: filter.timezoneQuery,
  };
}

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
