import type { ActionInputParameters } from "@prismatic-io/spectral";
import { id, integer, jsonList } from "../builders";

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
      "The calling plans to assign, at most 150, as a JSON list of their types or of objects with type and optionally billing_account_id and billing_subscription_id. A type is Zoom's number of a plan, such as 200.",
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
      "The id of the billing account of all plans without a billing_account_id of their own, which Zoom requires for users in India. If blank, none is sent.",
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
  planType: integer({
    label: "Plan Type",
    comments: "The number of the calling plan, as in type of calling_plans of Get Phone User.",
    placeholder: "200",
    example: "200",
    required: true,
    min: 1,
  }),
  billingAccountId: id({
    ...billingAccount,
    comments:
      "The id of the plan's billing account, which Zoom requires for users in India. If blank, none is sent.",
  }),
};
