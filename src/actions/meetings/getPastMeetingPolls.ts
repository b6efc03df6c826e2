import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { pollResults } from "../../examplePayloads/pollResults";
import { connection } from "../../inputs/connection";
import { pastMeetingId } from "../../inputs/ids";
import type { MeetingsListPastMeetingsPollResultsResponse } from "../../zoom/responses";

/**
 * `GET /past_meetings/{meetingId}/polls`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:list_poll_results`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const getPastMeetingPolls = action({
  display: {
    label: "Get Past Meeting Polls",
    description: "Gets the poll results of a past meeting: each participant's answers.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: pastMeetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/past_meetings/${meetingId}/polls`;
    return { data: await zoom.get<MeetingsListPastMeetingsPollResultsResponse>(from) };
  },
  examplePayload: { data: pollResults },
});
