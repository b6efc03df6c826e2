import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { pastMeetingReportList } from "../../examplePayloads/reports";
import { connection } from "../../inputs/connection";
import { toDateRange } from "../../inputs/dateRange";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { pastMeetingFilterInputs } from "../../inputs/reports/listUsersPastMeetings";
import { fetchList } from "../../lists/fetchList";
import { pastMeetingReports } from "../../lists/reports";
import { monthUpTo, today } from "../../zoom/dates";

/**
 * `GET /report/users/{userId}/meetings`
 *
 * Classic scopes: `report:read:admin`. Granular scopes: `report:read:user:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const listUsersPastMeetings = action({
  display: {
    label: "List User's Past Meetings",
    description:
      "Lists a user's past meetings and webinars that had two or more participants. Without From and To, lists the last month up to today (UTC). Zoom keeps them for six months.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...pastMeetingFilterInputs, ...listInputs },
  perform: async (context, { connection, userId, type, limit, ...days }) => {
    const zoom = zoomClient(connection, context);
    const range = toDateRange(days) ?? monthUpTo(today());
    const options = { query: { type }, range, limit };
    return { data: await fetchList(zoom, pastMeetingReports(userId), options) };
  },
  examplePayload: { data: pastMeetingReportList },
});
