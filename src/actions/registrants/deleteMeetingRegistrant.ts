import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { meetingOccurrenceId, toOccurrence } from "../../inputs/occurrence";
import { meetingRegistrantId } from "../../inputs/registrants/registrantId";

/**
 * `DELETE /meetings/{meetingId}/registrants/{registrantId}`
 *
 * Classic scopes: `meeting:write`. Granular scopes: `meeting:delete:registrant`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const deleteMeetingRegistrant = action({
  display: {
    label: "Delete Meeting Registrant",
    description: "Deletes a registrant of a meeting.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: {
    connection,
    meetingId,
    registrantId: meetingRegistrantId,
    occurrenceId: meetingOccurrenceId,
  },
  perform: async (context, { connection, meetingId, registrantId, ...occurrence }) => {
    const zoom = zoomClient(connection, context);
    const registrant = path`/meetings/${meetingId}/registrants/${registrantId}`;
    return { data: await zoom.delete(registrant, toOccurrence(occurrence)) };
  },
  examplePayload: { data: {} },
});
