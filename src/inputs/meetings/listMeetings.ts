import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, day, text } from "../builders";

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
