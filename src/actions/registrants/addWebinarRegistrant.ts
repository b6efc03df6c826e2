import { action } from "@prismatic-io/spectral";
import type { WebinarsAddWebinarRegistrantResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { newRegistrant } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { registrantInputs, toRegistrant } from "../../inputs/registrants";
import { webinarId } from "../../inputs/webinars";

export const addWebinarRegistrant = action({
  display: {
    label: "Add Webinar Registrant",
    description: "Registers a person for a webinar that requires registration.",
  },
  inputs: { connection, webinarId, ...registrantInputs },
  perform: async (context, { connection, webinarId, ...registrant }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/webinars/${webinarId}/registrants`;
    const body = toRegistrant(registrant);
    return { data: await zoom.post<WebinarsAddWebinarRegistrantResponse>(to, body) };
  },
  examplePayload: { data: newRegistrant },
});
