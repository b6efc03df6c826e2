import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { pollList } from "../../examplePayloads/polls";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { pollFilterInputs } from "../../inputs/polls";
import { fetchList } from "../../lists/fetchList";
import { meetingPolls } from "../../lists/meetings";

/**
 * `GET /meetings/{meetingId}/polls`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:list_polls`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const listMeetingPolls = action({
  display: {
    label: "List Meeting Polls",
    description: "Lists the polls of a meeting, with their questions.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId, ...pollFilterInputs, ...listInputs },
  perform: async (context, { connection, meetingId, limit, ...query }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, meetingPolls(meetingId), { query, limit }) };
  },
  examplePayload: { data: pollList },
});
