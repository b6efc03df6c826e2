import { choice } from "../builders";

/** Which webinars a list holds. */
export const webinarFilterInputs = {
  type: choice({
    label: "Type",
    comments: "Left blank, scheduled webinars are listed.",
    choices: [
      ["scheduled", "Scheduled: past ones that have not expired, live and upcoming ones"],
      ["upcoming", "Upcoming, with live ones"],
    ],
  }),
};
