import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { panelistList } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { webinarPanelists } from "../../lists/webinars";

/**
 * `GET /webinars/{webinarId}/panelists`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:list_panelists`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const listWebinarPanelists = action({
  display: {
    label: "List Webinar Panelists",
    description: "Lists the panelists of a webinar.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId, ...listInputs },
  perform: async (context, { connection, webinarId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, webinarPanelists(webinarId), { limit }) };
  },
  examplePayload: { data: panelistList },
});
