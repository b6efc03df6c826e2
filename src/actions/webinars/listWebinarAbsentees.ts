import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { absenteeList } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { pastWebinarId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { occurrenceIdOf, toOccurrence } from "../../inputs/occurrence";
import { fetchList } from "../../lists/fetchList";
import { webinarAbsentees } from "../../lists/webinars";

/**
 * `GET /past_webinars/{webinarId}/absentees`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:list_absentees`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const listWebinarAbsentees = action({
  display: {
    label: "List Webinar Absentees",
    description: "Lists the registrants of a past webinar who did not attend.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: {
    connection,
    webinarId: pastWebinarId,
    occurrenceId: occurrenceIdOf("webinar", "lists the absentees of all occurrences"),
    ...listInputs,
  },
  perform: async (context, { connection, webinarId, occurrenceId, limit }) => {
    const zoom = zoomClient(connection, context);
    const query = toOccurrence({ occurrenceId });
    return { data: await fetchList(zoom, webinarAbsentees(webinarId), { query, limit }) };
  },
  examplePayload: { data: absenteeList },
});
