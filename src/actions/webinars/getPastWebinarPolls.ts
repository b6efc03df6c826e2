import { action, PerformSafety } from "@prismatic-io/spectral";
import type { WebinarsListPastWebinarPollResultsResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { pollResults } from "../../examplePayloads/pollResults";
import { connection } from "../../inputs/connection";
import { pastWebinarId } from "../../inputs/ids";

/**
 * `GET /past_webinars/{webinarId}/polls`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:list_past_polls`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const getPastWebinarPolls = action({
  display: {
    label: "Get Past Webinar Polls",
    description: "Gets the poll results of a past webinar: each participant's answers.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId: pastWebinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/past_webinars/${webinarId}/polls`;
    return { data: await zoom.get<WebinarsListPastWebinarPollResultsResponse>(from) };
  },
  examplePayload: { data: pollResults },
});
