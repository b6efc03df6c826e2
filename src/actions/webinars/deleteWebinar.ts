import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { toWebinarDeletion, webinarDeletionInputs } from "../../inputs/webinars/deleteWebinar";

/**
 * `DELETE /webinars/{webinarId}`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:delete:webinar`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const deleteWebinar = action({
  display: {
    label: "Delete Webinar",
    description: "Deletes a webinar, or one occurrence of it.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId, ...webinarDeletionInputs },
  perform: async (context, { connection, webinarId, ...deletion }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/webinars/${webinarId}`, toWebinarDeletion(deletion)) };
  },
  examplePayload: { data: {} },
});
