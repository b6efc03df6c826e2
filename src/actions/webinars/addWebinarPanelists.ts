import { action, PerformSafety } from "@prismatic-io/spectral";
import type { WebinarsAddPanelistsResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { addedPanelists } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { panelists } from "../../inputs/webinars/panelists";

/**
 * `POST /webinars/{webinarId}/panelists`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:write:panelist`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const addWebinarPanelists = action({
  display: {
    label: "Add Webinar Panelists",
    description: "Adds panelists to a webinar.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId, panelists },
  perform: async (context, { connection, webinarId, panelists }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/webinars/${webinarId}/panelists`;
    return { data: await zoom.post<WebinarsAddPanelistsResponse>(to, { panelists }) };
  },
  examplePayload: { data: addedPanelists },
});
