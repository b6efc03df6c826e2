import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { trackingSourceList } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { webinarTrackingSources } from "../../lists/webinars";

/**
 * `GET /webinars/{webinarId}/tracking_sources`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:list_tracking_sources`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const listWebinarTrackingSources = action({
  display: {
    label: "List Webinar Tracking Sources",
    description:
      "Lists the tracking sources of a webinar's registration page, with the number of visitors and registrations of each.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId, ...listInputs },
  perform: async (context, { connection, webinarId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, webinarTrackingSources(webinarId), { limit }) };
  },
  examplePayload: { data: trackingSourceList },
});
