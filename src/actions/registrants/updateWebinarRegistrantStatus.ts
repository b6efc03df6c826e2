import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { sendBatches } from "../../client/postBatches";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { toOccurrence } from "../../inputs/occurrence";
import {
  toRegistrantStatusBatches,
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
    description: "Approves, denies or cancels registrations for a webinar, in batches of 30.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId, ...webinarRegistrantStatusInputs },
  perform: async (context, { connection, webinarId, ...status }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/webinars/${webinarId}/registrants/status`;
    const query = toOccurrence(status);
    const { failed } = await sendBatches(toRegistrantStatusBatches(status), (registrants) =>
      zoom.put(to, { action: status.registrantAction, registrants }, query),
    );
    return { data: { ...(failed && { failed }) } };
  },
  examplePayload: { data: {} },
});
