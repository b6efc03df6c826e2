import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { newRegistrant } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import {
  toRegistrantQuery,
  toWebinarRegistrant,
  webinarRegistrantInputs,
} from "../../inputs/registrants/addRegistrant";
import type { WebinarsAddWebinarRegistrantResponse } from "../../zoom/responses";

/**
 * `POST /webinars/{webinarId}/registrants`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:write:registrant`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const addWebinarRegistrant = action({
  display: {
    label: "Add Webinar Registrant",
    description: "Registers a person for a webinar that requires registration.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId, ...webinarRegistrantInputs },
  perform: async (context, { connection, webinarId, ...registrant }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/webinars/${webinarId}/registrants`;
    const body = toWebinarRegistrant(registrant);
    const query = toRegistrantQuery(registrant);
    return { data: await zoom.post<WebinarsAddWebinarRegistrantResponse>(to, body, query) };
  },
  examplePayload: { data: newRegistrant },
});
