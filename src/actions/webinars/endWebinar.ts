import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";

/**
 * `PUT /webinars/{webinarId}/status`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:update:status`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const endWebinar = action({
  display: {
    label: "End Webinar",
    description: "Ends a webinar in progress for all participants.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.put(path`/webinars/${webinarId}/status`, { action: "end" }) };
  },
  examplePayload: { data: {} },
});
