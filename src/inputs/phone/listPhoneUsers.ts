import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, integer, text } from "../builders";
import { siteId } from "./sites";

/**
 * The calling plans that users can have, by Zoom's code.
 *
 * @see https://developers.zoom.us/docs/api/references/phone-calling-plans/
 */
const callingPlans = {
  100: "US/CA Metered",
  101: "AU/NZ Metered",
  102: "UK/IE Metered",
  103: "Europe A Metered",
  104: "Europe B Metered",
  107: "Japan Metered",
  200: "US/CA Unlimited",
  201: "AU/NZ Unlimited",
  202: "UK/IE Unlimited",
  203: "Europe A Unlimited",
  204: "Europe B Unlimited",
  207: "Japan Unlimited",
  1000: "Unlimited Domestic Select",
  1001: "Metered Global Select",
  3000: "Zoom Phone Pro",
  3010: "Basic",
  3040: "Common Area",
  3098: "Reserved",
  3099: "Basic (migrated)",
  4000: "International Select add-on",
  4010: "Power Pack add-on",
  30000: "US/CA Metered, number included",
  30001: "AU/NZ Metered, number included",
  30002: "UK/IE Metered, number included",
};

const callingType = {
  ...integer({
    label: "Calling Type",
    comments:
      "The calling plan of the users to list. Codes of other plans, as returned in calling_plans, are accepted in data. If blank, lists users with any plan.",
    example: "200",
    min: 1,
  }),
  model: Object.entries(callingPlans).map(([value, label]) => ({ value, label })),
};

/** The filters of phone users. */
export const phoneUserFilterInputs = {
  siteId: siteId("The id of the site whose users to list. If blank, lists users of all sites."),
  callingType,
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
