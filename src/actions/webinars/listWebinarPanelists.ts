import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { panelistList } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { webinarPanelists } from "../../lists/webinars";

export const listWebinarPanelists = action({
  display: {
    label: "List Webinar Panelists",
    description: "Lists every panelist of a webinar.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId, ...listInputs },
  perform: async (context, { connection, webinarId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, webinarPanelists(webinarId), { limit }) };
  },
  examplePayload: { data: panelistList },
});
