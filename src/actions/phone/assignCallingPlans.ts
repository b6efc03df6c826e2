import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { phoneUserId } from "../../inputs/ids";
import { newCallingPlanInputs, toNewCallingPlans } from "../../inputs/phone/callingPlans";

/**
 * `POST /phone/users/{userId}/calling_plans`
 *
 * Classic scopes: `phone:write`. Granular scopes: `phone:write:calling_plan`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/users
 */
export const assignCallingPlans = action({
  display: {
    label: "Assign Calling Plans",
    description: "Assigns calling plans to a Zoom Phone user.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId: phoneUserId, ...newCallingPlanInputs },
  perform: async (context, { connection, userId, ...plans }) => {
    const zoom = zoomClient(connection, context);
    const body = toNewCallingPlans(plans);
    return { data: await zoom.submit(path`/phone/users/${userId}/calling_plans`, body) };
  },
  examplePayload: { data: {} },
});
