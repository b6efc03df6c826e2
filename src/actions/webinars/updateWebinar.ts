import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { toOccurrence, updatedWebinarOccurrenceId } from "../../inputs/occurrence";
import { toWebinarUpdate, webinarUpdateInputs } from "../../inputs/webinars/details";

/**
 * `PATCH /webinars/{webinarId}`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:update:webinar`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const updateWebinar = action({
  display: {
    label: "Update Webinar",
    description: "Updates a webinar, or one occurrence of it. Blank inputs are left unchanged.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: {
    connection,
    webinarId,
    occurrenceId: updatedWebinarOccurrenceId,
    ...webinarUpdateInputs,
  },
  perform: async (context, { connection, webinarId, occurrenceId, ...webinar }) => {
    const zoom = zoomClient(connection, context);
    const query = toOccurrence({ occurrenceId });
    const body = toWebinarUpdate(webinar, occurrenceId);
    return { data: await zoom.patch(path`/webinars/${webinarId}`, body, query) };
  },
  examplePayload: { data: {} },
});
