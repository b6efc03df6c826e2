import { choice } from "../builders";
import { dateRangeInputs } from "../dateRange";

/** The filters of a user's past meetings. */
export const pastMeetingFilterInputs = {
  ...dateRangeInputs,
  type: choice({
    label: "Type",
    comments: "The meetings to list. Default: Past meetings that the user hosted.",
    choices: [
      ["past", "Past meetings that the user hosted"],
      ["pastOne", "A single past meeting"],
      ["pastJoined", "Past meetings that the user hosted or joined"],
    ],
  }),
};
