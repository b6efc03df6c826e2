import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { summaryList } from "../../examplePayloads/summaries";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { summaryFilterInputs, toSummaryFilter } from "../../inputs/meetings/summaries";
import { fetchList } from "../../lists/fetchList";
import { userSummaries } from "../../lists/meetings";

/**
 * `GET /users/{userId}/meeting_summaries`
 *
 * Classic scopes: `meeting_summary:read`. Granular scopes: `meeting:read:list_summaries`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/summaries
 */
export const listUsersMeetingSummaries = action({
  display: {
    label: "List User's Meeting Summaries",
    description: "Lists the summaries of the meetings that a user hosted, without their content.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...summaryFilterInputs, ...listInputs },
  perform: async (context, { connection, userId, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const query = toSummaryFilter(filter);
    return { data: await fetchList(zoom, userSummaries(userId), { query, limit }) };
  },
  examplePayload: { data: summaryList },
});
