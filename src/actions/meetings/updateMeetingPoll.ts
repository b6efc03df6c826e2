import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { meetingPollId, pollUpdateInputs, toPoll } from "../../inputs/polls";

/**
 * `PUT /meetings/{meetingId}/polls/{pollId}`
 *
 * Classic scopes: `meeting:write`. Granular scopes: `meeting:update:poll`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const updateMeetingPoll = action({
  display: {
    label: "Update Meeting Poll",
    description: "Replaces a meeting poll. Include all questions, also those that do not change.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId, pollId: meetingPollId, ...pollUpdateInputs },
  perform: async (context, { connection, meetingId, pollId, ...poll }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/meetings/${meetingId}/polls/${pollId}`;
    return { data: await zoom.put(to, toPoll(poll)) };
  },
  examplePayload: { data: {} },
});
