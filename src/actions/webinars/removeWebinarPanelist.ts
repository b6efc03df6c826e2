import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { panelistId } from "../../inputs/webinars/panelists";

/**
 * `DELETE /webinars/{webinarId}/panelists/{panelistId}`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:delete:panelist`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const removeWebinarPanelist = action({
  display: {
    label: "Remove Webinar Panelist",
    description: "Removes a panelist from a webinar.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId, panelistId },
  perform: async (context, { connection, webinarId, panelistId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.delete(path`/webinars/${webinarId}/panelists/${panelistId}`) };
  },
  examplePayload: { data: {} },
});
