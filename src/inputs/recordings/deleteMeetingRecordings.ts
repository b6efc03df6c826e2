import { choice } from "../builders";

export const recordingDeletionAction = choice({
  label: "Action",
  comments: "Left blank, the recordings go to the trash, from where they can be recovered.",
  choices: [
    ["trash", "Move to the trash"],
    ["delete", "Delete for good"],
  ],
});
