import { choice } from "../builders";

/** The filter of the operation logs. */
export const operationLogInputs = {
  categoryType: choice({
    label: "Category Type",
    comments: "The category of the operations. If blank, includes operations of all categories.",
    choices: [
      ["all", "All"],
      ["user", "User"],
      ["user_settings", "User settings"],
      ["account", "Account"],
      ["billing", "Billing"],
      ["im", "Team Chat"],
      ["recording", "Recording"],
      ["phone_contacts", "Phone contacts"],
      ["webinar", "Webinar"],
      ["sub_account", "Subaccount"],
      ["role", "Role"],
      ["zoom_rooms", "Zoom Rooms"],
    ],
  }),
};
