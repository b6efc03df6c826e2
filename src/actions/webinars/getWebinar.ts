import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { webinar } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { occurrenceInputs, toOccurrenceQuery } from "../../inputs/occurrence";
import type { WebinarsGetWebinarResponse } from "../../zoom/responses";

export const getWebinar = action({
  display: {
    label: "Get Webinar",
    description: "Reads one webinar with its settings.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId, ...occurrenceInputs },
  perform: async (context, { connection, webinarId, ...occurrence }) => {
    const zoom = zoomClient(connection, context);
    const query = toOccurrenceQuery(occurrence);
    return {
      data: await zoom.get<WebinarsGetWebinarResponse>(path`/webinars/${webinarId}`, query),
    };
  },
  examplePayload: { data: webinar },
});
