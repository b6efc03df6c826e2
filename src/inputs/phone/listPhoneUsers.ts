import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, integer, text } from "../builders";
import { siteId } from "./sites";

/** The filters of phone users. */
export const phoneUserFilterInputs = {
  siteId: siteId("The id of the site whose users to list. If blank, any site."),
  callingType: integer({
    label: "Calling Type",
    comments:
      "The number of the calling plan whose users to list, as in type of calling_plans. If blank, any calling plan.",
    placeholder: "200",
    example: "200",
    min: 1,
  }),
  status: choice({
    label: "Status",
    comments: "The status of the phone users to list. If blank, Zoom uses its default.",
    choices: [
      ["activate", "Active"],
      ["deactivate", "Inactive"],
      ["pending", "Pending: licensed, but without the phone feature"],
    ],
  }),
  department: text({
    label: "Department",
    comments: "The department whose users to list. If blank, any department.",
    example: "Sales",
  }),
  costCenter: text({
    label: "Cost Center",
    comments: "The cost center whose users to list. If blank, any cost center.",
    example: "Cost Center 1",
  }),
  keyword: text({
    label: "Keyword",
    comments:
      "Part of the name, extension number or phone number of the users to list. If blank, any user.",
    example: "Jane",
  }),
};

/**
 * Maps the filters to a query.
 *
 * @param filter The cleaned inputs.
 * @returns The query of `GET /phone/users`.
 */
export function toPhoneUserQuery(filter: ActionInputParameters<typeof phoneUserFilterInputs>) {
  return {
    site_id: filter.siteId,
    calling_type: filter.callingType,
    status: filter.status,
    department: filter.department,
    cost_center: filter.costCenter,
    keyword: filter.keyword,
  };
}
