import { action, PerformSafety } from "@prismatic-io/spectral";
import type { WebinarsPerformBatchRegistrationResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { postBatches } from "../../client/postBatches";
import { zoomClient } from "../../client/zoomClient";
import { newWebinarRegistrants } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { toWebinarBatches, webinarBatchInputs } from "../../inputs/registrants/addRegistrants";

/**
 * `POST /webinars/{webinarId}/batch_registrants`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:write:batch_registrants`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const addWebinarRegistrants = action({
  display: {
    label: "Add Webinar Registrants",
    description:
      "Registers any number of people for a webinar that requires registration. Only for scheduled webinars (type 5), not recurring webinars. Registers people in batches of 30. If a batch fails, the error reports how many were registered, unless Continue On Error is on.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId, ...webinarBatchInputs },
  perform: async (context, { connection, webinarId, ...inputs }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/webinars/${webinarId}/batch_registrants`;
    const batches = toWebinarBatches(inputs);
    const { responses, failed } = await postBatches<WebinarsPerformBatchRegistrationResponse>(
      zoom,
      to,
      batches,
    );
    const registrants = responses.flatMap(({ registrants = [] }) => registrants);
    return { data: { registrants, ...(failed && { failed }) } };
  },
  examplePayload: { data: newWebinarRegistrants },
});
