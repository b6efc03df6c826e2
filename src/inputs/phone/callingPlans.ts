import type { ActionInputParameters } from "@prismatic-io/spectral";
import { id, integer, jsonList } from "../builders";
import type { Options } from "../builders/common";

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

/**
 * Builds a dropdown of calling plans. Other codes are valid in data, because Zoom adds plans.
 *
 * @returns The input. Its value is the code, a number.
 * @throws InputError, when cleaned, for anything but a whole number.
 */
export function callingPlan<const O extends Options>(options: O) {
  const model = Object.entries(callingPlans).map(([value, label]) => ({ value, label }));
  return { ...integer({ ...options, min: 1 }), model };
}

const billingAccount = {
  label: "Billing Account Id",
  allowed: "a billing account's id",
  placeholder: "3WWAEiEjTj2IQuyDiKMd_A",
  example: "3WWAEiEjTj2IQuyDiKMd_A",
};

/** The calling plans to assign to a user. */
export const newCallingPlanInputs = {
  callingPlans: jsonList({
    label: "Calling Plans",
    comments:
      "The calling plans to assign, at most 150, as a JSON list of their types, or of objects with type and, optionally, billing_account_id and billing_subscription_id. A type is Zoom's code of a plan, such as 200.",
    placeholder: '[{"type": 200}]',
    example: '[{"type": 200}]',
    required: true,
    maxItems: 150,
    shorthand: "type",
    fields: {
      type: { required: true, type: "number", min: 1 },
      billing_account_id: {},
      billing_subscription_id: {},
    },
  }),
  billingAccountId: id({
    ...billingAccount,
    comments:
      "The id of the billing account for plans that have no billing_account_id of their own. Zoom requires one for users in India. If blank, none is sent.",
  }),
};

/**
 * @returns The body of `POST /phone/users/{userId}/calling_plans`.
 * @see https://developers.zoom.us/docs/api/phone/#tag/users/POST/phone/users/{userId}/calling_plans
 */
export function toNewCallingPlans({
  callingPlans,
  billingAccountId,
}: ActionInputParameters<typeof newCallingPlanInputs>) {
  return {
    calling_plans: callingPlans.map((plan) => ({ billing_account_id: billingAccountId, ...plan })),
  };
}

/** The calling plan to unassign from a user. */
export const callingPlanInputs = {
  planType: callingPlan({
    label: "Plan Type",
    comments:
      "The calling plan to unassign. Other codes, as returned in calling_plans by Get Phone User, are accepted in data.",
    example: "200",
    required: true,
  }),
  billingAccountId: id({
    ...billingAccount,
    comments:
      "The id of the plan's billing account, which Zoom requires for users in India. If blank, none is sent.",
  }),
};
