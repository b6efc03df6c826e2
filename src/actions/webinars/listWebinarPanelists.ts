import { action, PerformSafety } from "@prismatic-io/spectral";
import type { WebinarsListPanelistsResponse } from "@zoom/rivet/meetings";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { panelistList } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/lists";
import { webinarId } from "../../inputs/webinarQueries";

export const listWebinarPanelists = action({
  display: {
    label: "List Webinar Panelists",
    description: "Lists every panelist of a webinar.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId, ...listInputs },
  perform: async (context, { connection, webinarId, limit }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await readList<WebinarsListPanelistsResponse>(zoom, {
        path: path`/webinars/${webinarId}/panelists`,
        key: "panelists",
        pageSize: null,
        limit,
      }),
    };
  },
  examplePayload: { data: panelistList },
});
