import { trashDays } from "../../zoom/limits";
import { choice } from "../builders";

/** Whether deleted recordings can be recovered. */
export const recordingDeletionAction = choice({
  label: "Action",
  comments: `How to delete the recordings. If blank, they are moved to the trash, from which they can be recovered for ${trashDays} days.`,
  choices: [
    ["trash", "Move to the trash"],
    ["delete", "Delete permanently"],
  ],
});
