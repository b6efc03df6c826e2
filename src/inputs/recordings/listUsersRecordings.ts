import { optionalFlag } from "../builders";
import { dateRangeInputs } from "../dateRange";

/** Which cloud recordings a list holds. */
export const recordingFilterInputs = {
  ...dateRangeInputs,
  trash: optionalFlag({
    label: "Trash",
    comments: "Whether recordings in the trash are listed in the place of the others.",
  }),
};
