import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { meetingPollId } from "../../inputs/polls";

/**
 * `DELETE /meetings/{meetingId}/polls/{pollId}`
 *
 * Classic scopes: `meeting:write`. Granular scopes: `meeting:delete:poll`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const deleteMeetingPoll = action({
  display: {
    label: "Delete Meeting Poll",
    description: "Deletes a meeting poll.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId, pollId: meetingPollId },
  perform: async (context, { connection, meetingId, pollId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/meetings/${meetingId}/polls/${pollId}`) };
  },
  examplePayload: { data: {} },
});
