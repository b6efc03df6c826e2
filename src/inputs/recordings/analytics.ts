import { choice } from "../builders";
import { dateRangeInputs } from "../dateRange";

/** The filters of a recording's analytics. */
export const recordingAnalyticsInputs = {
  ...dateRangeInputs,
  type: choice({
    label: "Type",
    comments: "The events to list. If blank, Zoom uses its default.",
    choices: [
      ["by_view", "Views"],
      ["by_download", "Downloads"],
    ],
  }),
};
