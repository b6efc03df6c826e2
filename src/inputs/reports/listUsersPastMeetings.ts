import { choice } from "../builders";
import { dateRangeInputs } from "../dateRange";

/** The filters of a user's past meetings. */
export const pastMeetingFilterInputs = {
  ...dateRangeInputs,
  type: choice({
    label: "Type",
    comments: "The meetings to list. Default: all past meetings that the user hosted.",
    choices: [
      ["past", "All past meetings"],
      ["pastOne", "A single past meeting"],
      ["pastJoined", "All past meetings that the user hosted or joined"],
    ],
  }),
};
