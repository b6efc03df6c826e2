import { action, PerformSafety } from "@prismatic-io/spectral";
import type { WebinarsListWebinarRegistrantsResponse } from "@zoom/rivet/meetings";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { registrantList } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/lists";
import {
  toWebinarRegistrantFilter,
  webinarRegistrantFilterInputs,
} from "../../inputs/registrantQueries";
import { webinarId } from "../../inputs/webinarQueries";

export const listWebinarRegistrants = action({
  display: {
    label: "List Webinar Registrants",
    description: "Lists the registrants of a webinar; without filters, every one who is approved.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId, ...webinarRegistrantFilterInputs, ...listInputs },
  perform: async (context, { connection, webinarId, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await readList<WebinarsListWebinarRegistrantsResponse>(zoom, {
        path: path`/webinars/${webinarId}/registrants`,
        key: "registrants",
        query: toWebinarRegistrantFilter(filter),
        limit,
      }),
    };
  },
  examplePayload: { data: registrantList },
});
