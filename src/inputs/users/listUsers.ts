import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, id, text } from "../builders";

/** The filters of the account's users. */
export const userFilterInputs = {
  status: choice({
    label: "Status",
    comments: "The status of the users to list. If blank, active.",
    choices: [
      ["active", "Active"],
      ["inactive", "Inactive: deactivated"],
      ["pending", "Pending: invited, not yet activated"],
    ],
  }),
  roleId: id({
    label: "Role Id",
    allowed: "a role's id",
    comments: "The id of the users' role. If blank, any role.",
    placeholder: "2",
    example: "2",
  }),
  includeFields: choice({
    label: "Include Fields",
    comments: "An additional field to return. If blank, none.",
    choices: [
      ["custom_attributes", "Custom attributes"],
      ["host_key", "Host key"],
    ],
  }),
  license: text({
    label: "License",
    comments: "The users' license, by Zoom's name for it. If blank, any license.",
    placeholder: "zoom_workforce_management",
    example: "zoom_workforce_management",
  }),
};

/**
 * Maps the filters to a query.
 *
 * @param filter The cleaned inputs.
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
