import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { signInActivityList } from "../../examplePayloads/reports";
import { connection } from "../../inputs/connection";
import { dateRangeInputs, toDateRange } from "../../inputs/dateRange";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { signInActivities } from "../../lists/reports";
import { monthUpTo, today } from "../../zoom/dates";

/**
 * `GET /report/activities`
 *
 * Classic scopes: `report:read:admin`. Granular scopes: `report:read:user_activities:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const listSignInActivities = action({
  display: {
    label: "List Sign-in Activities",
    description:
      "Lists the sign-ins and sign-outs of the account's users. Without From and To, lists the last month up to today (UTC). Zoom keeps them for six months.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...dateRangeInputs, ...listInputs },
  perform: async (context, { connection, limit, ...days }) => {
    const zoom = zoomClient(connection, context);
    const range = toDateRange(days) ?? monthUpTo(today());
    return { data: await fetchList(zoom, signInActivities, { range, limit }) };
  },
  examplePayload: { data: signInActivityList },
});
