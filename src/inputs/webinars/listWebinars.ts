import { choice } from "../builders";

/** The filters of a user's webinars. */
export const webinarFilterInputs = {
  type: choice({
    label: "Type",
    comments: "The webinars to list. Default: Scheduled.",
    choices: [
      ["scheduled", "Scheduled: unexpired previous, live and upcoming webinars"],
      ["upcoming", "Upcoming, including live"],
    ],
  }),
};
