import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { user } from "../../examplePayloads/users";
import { connection } from "../../inputs/connection";
import { rawRequestInputs, toRawRequest } from "../../inputs/misc/rawRequest";

/**
 * `GET`, `POST`, `PUT`, `PATCH` or `DELETE` with any path
 *
 * Scopes: those of the request.
 *
 * @see https://developers.zoom.us/docs/api/
 */
export const rawRequest = action({
  display: {
    label: "Raw Request",
    description: "Sends a raw HTTP request to the Zoom API.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, ...rawRequestInputs },
  perform: async (context, { connection, ...request }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.request(toRawRequest(request, zoom)) };
  },
  examplePayload: { data: user },
});
