import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { registrantList } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import {
  toWebinarRegistrantFilter,
  webinarRegistrantFilterInputs,
} from "../../inputs/registrants/listRegistrants";
import { fetchList } from "../../lists/fetchList";
import { webinarRegistrants } from "../../lists/registrants";

/**
 * `GET /webinars/{webinarId}/registrants`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:list_registrants`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const listWebinarRegistrants = action({
  display: {
    label: "List Webinar Registrants",
    description:
      "Lists the registrants of a webinar. Without a status, lists approved registrants.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId, ...webinarRegistrantFilterInputs, ...listInputs },
  perform: async (context, { connection, webinarId, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const query = toWebinarRegistrantFilter(filter);
    return { data: await fetchList(zoom, webinarRegistrants(webinarId), { query, limit }) };
  },
  examplePayload: { data: registrantList },
});
