import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { summaryList } from "../../examplePayloads/summaries";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { summaryFilterInputs, toSummaryFilter } from "../../inputs/meetings/summaries";
import { fetchList } from "../../lists/fetchList";
import { accountSummaries } from "../../lists/meetings";

/**
 * `GET /meetings/meeting_summaries`
 *
 * Classic scopes: `meeting_summary:read:admin`. Granular scopes:
 * `meeting:read:list_summaries:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/summaries
 */
export const listMeetingSummaries = action({
  display: {
    label: "List Meeting Summaries",
    description: "Lists the account's meeting summaries, without their content.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...summaryFilterInputs, ...listInputs },
  perform: async (context, { connection, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const query = toSummaryFilter(filter);
    return { data: await fetchList(zoom, accountSummaries, { query, limit }) };
  },
  examplePayload: { data: summaryList },
});
