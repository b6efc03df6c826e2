import { action } from "@prismatic-io/spectral";
import type { WebinarsGetWebinarResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { webinar } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/webinars";

export const getWebinar = action({
  display: {
    label: "Get Webinar",
    description: "Reads one webinar with its settings.",
  },
  inputs: { connection, webinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.get<WebinarsGetWebinarResponse>(path`/webinars/${webinarId}`) };
  },
  examplePayload: { data: webinar },
});
