import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { pollUpdateInputs, toPoll, webinarPollId } from "../../inputs/polls";

/**
 * `PUT /webinars/{webinarId}/polls/{pollId}`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:update:poll`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const updateWebinarPoll = action({
  display: {
    label: "Update Webinar Poll",
    description: "Replaces a webinar poll. Include all questions, also those that do not change.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId, pollId: webinarPollId, ...pollUpdateInputs },
  perform: async (context, { connection, webinarId, pollId, ...poll }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/webinars/${webinarId}/polls/${pollId}`;
    return { data: await zoom.put(to, toPoll(poll)) };
  },
  examplePayload: { data: {} },
});
