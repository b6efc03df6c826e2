import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, text } from "../builders";
import { dateRangeInputs } from "../dateRange";
import { reportGroupId } from "./groupId";

/** The filters of the account's past meetings and webinars. */
export const pastMeetingListInputs = {
  ...dateRangeInputs,
  dateType: choice({
    label: "Date Type",
    comments: "The date that From and To apply to. Default: Start date.",
    choices: [
      ["start_time", "Start date"],
      ["end_time", "End date"],
    ],
  }),
  meetingType: choice({
    label: "Meeting Type",
    comments: "What to list. If blank, Zoom uses its default.",
    choices: [
      ["all", "Meetings and webinars"],
      ["meeting", "Meetings"],
      ["webinar", "Webinars"],
    ],
  }),
  reportType: choice({
    label: "Report Type",
    comments:
      "Lists only meetings and webinars with data of this kind. If blank, lists all meetings and webinars.",
    choices: [
      ["all", "All"],
      ["poll", "Polls"],
      ["survey", "Surveys"],
      ["qa", "Questions and answers"],
      ["resource", "Resource links"],
      ["reaction", "Reactions"],
    ],
  }),
  searchKey: text({
    label: "Search Key",
    comments: "Words of the topic, or a meeting number. If blank, lists all.",
    placeholder: "Weekly",
    example: "Weekly",
  }),
  groupId: reportGroupId,
};

/**
 * @returns The query of `GET /report/history_meetings`, besides the range.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/history_meetings
 */
export function toPastMeetingFilter(
  filter: Omit<ActionInputParameters<typeof pastMeetingListInputs>, "from" | "to">,
) {
  return {
    date_type: filter.dateType,
    meeting_type: filter.meetingType,
    report_type: filter.reportType,
    search_key: filter.searchKey,
    group_id: filter.groupId,
  };
}
