import { choice, optionalFlag } from "../builders";
import { dateRangeInputs } from "../dateRange";

/** The filters of a user's voicemails. */
export const voicemailFilterInputs = {
  status: choice({
    label: "Status",
    comments: "The status of the voicemails to list. Default: All.",
    choices: [
      ["all", "All"],
      ["read", "Read"],
      ["unread", "Unread"],
    ],
  }),
  ...dateRangeInputs,
  trash: optionalFlag({
    label: "Trash",
    comments: "Whether to list voicemails in the trash instead of active ones.",
  }),
};
