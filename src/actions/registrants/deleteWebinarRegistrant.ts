import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { toOccurrence, webinarOccurrenceId } from "../../inputs/occurrence";
import { webinarRegistrantId } from "../../inputs/registrants/registrantId";

/**
 * `DELETE /webinars/{webinarId}/registrants/{registrantId}`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:delete:registrant`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const deleteWebinarRegistrant = action({
  display: {
    label: "Delete Webinar Registrant",
    description: "Deletes a registrant of a webinar.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: {
    connection,
    webinarId,
    registrantId: webinarRegistrantId,
    occurrenceId: webinarOccurrenceId,
  },
  perform: async (context, { connection, webinarId, registrantId, ...occurrence }) => {
    const zoom = zoomClient(connection, context);
    const registrant = path`/webinars/${webinarId}/registrants/${registrantId}`;
    return { data: await zoom.delete(registrant, toOccurrence(occurrence)) };
  },
  examplePayload: { data: {} },
});
