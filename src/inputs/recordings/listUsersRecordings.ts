import { optionalFlag } from "../builders";
import { dateRangeInputs } from "../dateRange";

/** The filters of a user's cloud recordings. */
export const recordingFilterInputs = {
  ...dateRangeInputs,
  trash: optionalFlag({
    label: "Trash",
    comments: "Whether to list recordings in the trash instead of active ones.",
  }),
};
