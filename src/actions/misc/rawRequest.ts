import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { user } from "../../examplePayloads/users";
import { connection } from "../../inputs/connection";
import { rawRequestInputs, toRawRequest } from "../../inputs/misc/rawRequest";

export const rawRequest = action({
  display: {
    label: "Raw Request",
    description: "Sends any request to the Zoom API with the connection.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, ...rawRequestInputs },
  perform: async (context, { connection, ...request }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.request(toRawRequest(request, zoom.baseUrl)) };
  },
  examplePayload: { data: user },
});
