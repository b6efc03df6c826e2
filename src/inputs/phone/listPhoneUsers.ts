import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, text } from "../builders";
import { callingPlan } from "./callingPlans";
import { siteId } from "./sites";

/** The filters of phone users. */
export const phoneUserFilterInputs = {
  siteId: siteId("The id of the site whose users to list. If blank, lists users of all sites."),
  callingType: callingPlan({
    label: "Calling Type",
    comments:
      "The calling plan of the users to list. Other codes, as returned in calling_plans, are accepted in data. If blank, lists users with any plan.",
    example: "200",
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
    comments: "The department whose users to list. If blank, lists users of all departments.",
    example: "Sales",
  }),
  costCenter: text({
    label: "Cost Center",
    comments: "The cost center whose users to list. If blank, lists users of all cost centers.",
    example: "Cost Center 1",
  }),
  keyword: text({
    label: "Keyword",
    comments:
      "Part of the name, extension number or phone number of the users to list. If blank, no search is performed.",
    example: "Jane",
  }),
};

/** @returns The query of `GET /phone/users`. */
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
