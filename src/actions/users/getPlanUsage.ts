import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { planUsage } from "../../examplePayloads/planUsage";
import { connection } from "../../inputs/connection";
import type { AccountsGetPlanUsageResponse } from "../../zoom/planUsage";

/**
 * `GET /accounts/{accountId}/plans/usage`
 *
 * Classic scopes: `account:read:admin`. Granular scopes: `billing:read:plan_usage:admin`.
 *
 * @see https://developers.zoom.us/docs/api/accounts/#tag/accounts
 */
export const getPlanUsage = action({
  display: {
    label: "Get Plan Usage",
    description: "Gets the account's plans, with the number of licenses that each has and uses.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection },
  perform: async (context, { connection }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/accounts/${"me"}/plans/usage`;
    return { data: await zoom.get<AccountsGetPlanUsageResponse>(from) };
  },
  examplePayload: { data: planUsage },
});
