import { action, PerformSafety } from "@prismatic-io/spectral";
import type { WebinarsGetWebinarRegistrantResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { webinarRegistrant } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { occurrenceIdOf, toOccurrence } from "../../inputs/occurrence";
import { webinarRegistrantId } from "../../inputs/registrants/registrantId";

/**
 * `GET /webinars/{webinarId}/registrants/{registrantId}`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:registrant`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const getWebinarRegistrant = action({
  display: {
    label: "Get Webinar Registrant",
    description: "Gets a registrant of a webinar, with their answers and join link.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: {
    connection,
    webinarId,
    registrantId: webinarRegistrantId,
    occurrenceId: occurrenceIdOf("webinar", "gets the registration for the whole series"),
  },
  perform: async (context, { connection, webinarId, registrantId, ...occurrence }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/webinars/${webinarId}/registrants/${registrantId}`;
    return {
      data: await zoom.get<WebinarsGetWebinarRegistrantResponse>(from, toOccurrence(occurrence)),
    };
  },
  examplePayload: { data: webinarRegistrant },
});
