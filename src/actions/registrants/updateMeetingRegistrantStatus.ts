import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { sendBatches } from "../../client/postBatches";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { toOccurrence } from "../../inputs/occurrence";
import {
  meetingRegistrantStatusInputs,
  toRegistrantStatusBatches,
} from "../../inputs/registrants/updateRegistrantStatus";

/**
 * `PUT /meetings/{meetingId}/registrants/status`
 *
 * Classic scopes: `meeting:write`. Granular scopes: `meeting:update:registrant_status`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const updateMeetingRegistrantStatus = action({
  display: {
    label: "Update Meeting Registrant Status",
    description: "Approves, denies or cancels registrations for a meeting, in batches of 30.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId, ...meetingRegistrantStatusInputs },
  perform: async (context, { connection, meetingId, ...status }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/meetings/${meetingId}/registrants/status`;
    const query = toOccurrence(status);
    const { failed } = await sendBatches(toRegistrantStatusBatches(status), (registrants) =>
      zoom.put(to, { action: status.registrantAction, registrants }, query),
    );
    return { data: { ...(failed && { failed }) } };
  },
  examplePayload: { data: {} },
});
