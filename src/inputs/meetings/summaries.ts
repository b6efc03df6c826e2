import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, dateTime } from "../builders";
import { checkOrder } from "../dateRange";

/** The filters of meeting summaries. */
export const summaryFilterInputs = {
  from: dateTime({
    label: "From",
    comments:
      "The earliest time, in ISO 8601 format. Times without an offset are in UTC. If blank, Zoom uses its default.",
    placeholder: "2027-01-01T00:00:00Z",
    example: "2026-01-01T00:00:00Z",
    withoutOffset: "UTC",
  }),
  to: dateTime({
    label: "To",
    comments:
      "The latest time, in ISO 8601 format. Times without an offset are in UTC. If blank, Zoom uses its default.",
    placeholder: "2027-01-31T00:00:00Z",
    example: "2026-01-31T00:00:00Z",
    withoutOffset: "UTC",
  }),
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
