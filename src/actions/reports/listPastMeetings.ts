import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { accountPastMeetingList } from "../../examplePayloads/reports";
import { connection } from "../../inputs/connection";
import { toDateRange } from "../../inputs/dateRange";
import { listInputs } from "../../inputs/limit";
import { pastMeetingListInputs, toPastMeetingFilter } from "../../inputs/reports/listPastMeetings";
import { fetchList } from "../../lists/fetchList";
import { pastMeetings } from "../../lists/reports";
import { monthUpTo, today } from "../../zoom/dates";

/**
 * `GET /report/history_meetings`
 *
 * Classic scopes: `report:read:admin`. Granular scopes: `report:read:list_history_meetings:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const listPastMeetings = action({
  display: {
    label: "List Past Meetings",
    description:
      "Lists the account's past meetings and webinars. Without From and To, lists the last month up to today (UTC).",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...pastMeetingListInputs, ...listInputs },
  perform: async (context, { connection, from, to, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const range = toDateRange({ from, to }) ?? monthUpTo(today());
    const options = { query: toPastMeetingFilter(filter), range, limit };
    return { data: await fetchList(zoom, pastMeetings, options) };
  },
  examplePayload: { data: accountPastMeetingList },
});
