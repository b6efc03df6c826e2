import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice } from "../builders";
import { checkOrder, timeRangeInputs } from "../dateRange";

/** The filters of meeting summaries. */
export const summaryFilterInputs = {
  ...timeRangeInputs,
  timeFilterField: choice({
    label: "Time Filter Field",
    comments: "The time that From and To apply to. Default: Start time of the summary.",
    choices: [
      ["summary_start_time", "Start time of the summary"],
      ["summary_created_time", "Creation time of the summary"],
    ],
  }),
};

/**
 * @returns The query of `GET /meetings/meeting_summaries` and `GET /users/{userId}/meeting_summaries`.
 * @throws InputError if the range ends before it begins.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/summaries
 */
export function toSummaryFilter({
  from,
  to,
  timeFilterField,
}: ActionInputParameters<typeof summaryFilterInputs>) {
  checkOrder(from, to);
  return { from, to, time_filter_field: timeFilterField };
}
