import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { webinar } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { webinarIdOrUuid } from "../../inputs/ids";
import { toOccurrenceQuery, webinarOccurrenceInputs } from "../../inputs/occurrence";
import type { WebinarsGetWebinarResponse } from "../../zoom/responses";

/**
 * `GET /webinars/{webinarId}`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:webinar`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const getWebinar = action({
  display: {
    label: "Get Webinar",
    description: "Gets a webinar and its settings.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId: webinarIdOrUuid, ...webinarOccurrenceInputs },
  perform: async (context, { connection, webinarId, ...occurrence }) => {
    const zoom = zoomClient(connection, context);
    const query = toOccurrenceQuery(occurrence);
    return {
      data: await zoom.get<WebinarsGetWebinarResponse>(path`/webinars/${webinarId}`, query),
    };
  },
  examplePayload: { data: webinar },
});
