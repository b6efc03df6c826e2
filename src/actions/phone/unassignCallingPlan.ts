import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { phoneUserId } from "../../inputs/ids";
import { callingPlanInputs } from "../../inputs/phone/callingPlans";

/**
 * `DELETE /phone/users/{userId}/calling_plans/{planType}`
 *
 * Classic scopes: `phone:write`. Granular scopes: `phone:delete:users_calling_plan`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/users
 */
export const unassignCallingPlan = action({
  display: {
    label: "Unassign Calling Plan",
    description: "Unassigns a calling plan from a Zoom Phone user.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId: phoneUserId, ...callingPlanInputs },
  perform: async (context, { connection, userId, planType, billingAccountId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/phone/users/${userId}/calling_plans/${String(planType)}`;
    return { data: await zoom.delete(from, { billing_account_id: billingAccountId }) };
  },
  examplePayload: { data: {} },
});
