import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { toOccurrence } from "../../inputs/occurrence";
import {
  toRegistrantStatus,
  webinarRegistrantStatusInputs,
} from "../../inputs/registrants/updateRegistrantStatus";

/**
 * `PUT /webinars/{webinarId}/registrants/status`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:update:registrant_status`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const updateWebinarRegistrantStatus = action({
  display: {
    label: "Update Webinar Registrant Status",
    description: "Approves, denies or cancels registrations for a webinar.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId, ...webinarRegistrantStatusInputs },
  perform: async (context, { connection, webinarId, ...status }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/webinars/${webinarId}/registrants/status`;
    const body = toRegistrantStatus(status);
    return { data: await zoom.put(to, body, toOccurrence(status)) };
  },
  examplePayload: { data: {} },
});
