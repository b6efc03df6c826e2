import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, timeZone } from "../builders";
import { openDayInputs } from "../dateRange";

/** The filters of a user's meetings. */
export const meetingFilterInputs = {
  typeOfMeeting: choice({
    label: "Type Of Meeting",
    comments: "The meetings to list. Default: Scheduled.",
    choices: [
      ["scheduled", "Scheduled: unexpired previous, live and upcoming meetings"],
      ["live", "Live"],
      ["upcoming", "Upcoming, including live"],
      ["previous_meetings", "Previous"],
    ],
    // Zoom documents this type with the same description as upcoming.
    accepted: ["upcoming_meetings"],
  }),
  ...openDayInputs,
  timezoneQuery: timeZone({
    label: "Timezone",
    comments:
      "The time zone of From and To, as an id from Zoom's list of time zones. If blank, Zoom uses its default.",
    placeholder: "America/New_York",
    example: "America/New_York",
  }),
};

/**
 * @returns The query of `GET /users/{userId}/meetings`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/{userId}/meetings
 */
export function toMeetingFilter(filter: ActionInputParameters<typeof meetingFilterInputs>) {
  return {
    type: filter.typeOfMeeting,
    from: filter.from,
    to: filter.to,
    timezone: filter.timezoneQuery,
  };
}
