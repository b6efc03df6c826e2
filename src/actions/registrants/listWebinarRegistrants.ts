import { action } from "@prismatic-io/spectral";
import type { WebinarsListWebinarRegistrantsResponse } from "@zoom/rivet/meetings";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { registrantList } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/webinars";

export const listWebinarRegistrants = action({
  display: {
    label: "List Webinar Registrants",
    description: "Lists every approved registrant of a webinar.",
  },
  inputs: { connection, webinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await readList<WebinarsListWebinarRegistrantsResponse>(zoom, {
        path: path`/webinars/${webinarId}/registrants`,
        key: "registrants",
      }),
    };
  },
  examplePayload: { data: registrantList },
});
