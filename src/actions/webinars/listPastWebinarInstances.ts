import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { pastWebinarInstanceList } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { pastWebinarInstances } from "../../lists/webinars";

/**
 * `GET /past_webinars/{webinarId}/instances`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:list_past_instances`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const listPastWebinarInstances = action({
  display: {
    label: "List Past Webinar Instances",
    description:
      "Lists the instances of a webinar that have ended, with their UUIDs and start times.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId, ...listInputs },
  perform: async (context, { connection, webinarId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, pastWebinarInstances(webinarId), { limit }) };
  },
  examplePayload: { data: pastWebinarInstanceList },
});
