import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, text } from "../builders";

/** Which users a list holds. */
export const userFilterInputs = {
  status: choice({
    label: "Status",
    comments: "Left blank, active users are listed.",
    choices: [
      ["active", "Active"],
      ["inactive", "Inactive: deactivated"],
      ["pending", "Pending: invited, not yet activated"],
    ],
  }),
  roleId: text({
    label: "Role Id",
    comments: "The id of the role that the users have. Left blank, users of every role are listed.",
    example: "2",
  }),
  includeFields: choice({
    label: "Include Fields",
    comments: "A field that Zoom returns only on request. Left blank, there is none.",
    choices: [
      ["custom_attributes", "Custom attributes"],
      ["host_key", "Host key"],
    ],
  }),
  license: text({
    label: "License",
    comments:
      "The license that the users have, in Zoom's name for it. Left blank, users with every license are listed.",
    example: "zoom_workforce_management",
  }),
};

/** Maps the filters to the query of `GET /users`. */
export function toUserFilter(filter: ActionInputParameters<typeof userFilterInputs>) {
  return {
    status: filter.status,
    role_id: filter.roleId,
    include_fields: filter.includeFields,
    license: filter.license,
  };
}
