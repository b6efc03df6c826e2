import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, id, text } from "../builders";

const statusOf = (use: "list" | "report") =>
  choice({
    label: "Status",
    comments: `The status of the users to ${use}. Default: Active.`,
    choices: [
      ["active", "Active"],
      ["inactive", "Inactive: deactivated"],
      ["pending", "Pending: invited, not yet activated"],
    ],
  });

/** The status of the users whom a trigger reports. */
export const reportedUserStatus = statusOf("report");

/** The filters of the account's users. */
export const userFilterInputs = {
  status: statusOf("list"),
  roleId: id({
    label: "Role Id",
    allowed: "a role's id",
    comments: "The id of the users' role. If blank, lists users with any role.",
    placeholder: "2",
    example: "2",
    dataSource: "selectRole",
  }),
  includeFields: choice({
    label: "Include Fields",
    comments: "Additional field to return. If blank, no additional field is returned.",
    choices: [
      ["custom_attributes", "Custom attributes"],
      ["host_key", "Host key"],
    ],
  }),
  license: text({
    label: "License",
    comments:
      "The license of the users to list, by Zoom's name for it. If blank, lists users with any license.",
    placeholder: "zoom_workforce_management",
    example: "zoom_workforce_management",
  }),
};

/**
 * @returns The query of `GET /users`.
 * @see https://developers.zoom.us/docs/api/users/#tag/users/GET/users
 */
export function toUserFilter(filter: ActionInputParameters<typeof userFilterInputs>) {
  return {
    status: filter.status,
    role_id: filter.roleId,
    include_fields: filter.includeFields,
    license: filter.license,
  };
}
