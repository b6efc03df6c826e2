import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { webinarPollId } from "../../inputs/polls";

/**
 * `DELETE /webinars/{webinarId}/polls/{pollId}`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:delete:poll`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const deleteWebinarPoll = action({
  display: {
    label: "Delete Webinar Poll",
    description: "Deletes a webinar poll.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId, pollId: webinarPollId },
  perform: async (context, { connection, webinarId, pollId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/webinars/${webinarId}/polls/${pollId}`) };
  },
  examplePayload: { data: {} },
});
