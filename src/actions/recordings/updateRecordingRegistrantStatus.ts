import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { sendBatches } from "../../client/postBatches";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { recordedMeetingId } from "../../inputs/ids";
import {
  recordingRegistrantStatusInputs,
  toRegistrantStatusBatches,
} from "../../inputs/registrants/updateRegistrantStatus";

/**
 * `PUT /meetings/{meetingId}/recordings/registrants/status`
 *
 * Classic scopes: `recording:write`. Granular scopes: `cloud_recording:update:registrant_status`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export const updateRecordingRegistrantStatus = action({
  display: {
    label: "Update Recording Registrant Status",
    description: "Approves or denies registrations for an on-demand recording, in batches of 30.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId: recordedMeetingId, ...recordingRegistrantStatusInputs },
  perform: async (context, { connection, meetingId, ...status }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/meetings/${meetingId}/recordings/registrants/status`;
    const { failed } = await sendBatches(toRegistrantStatusBatches(status), (registrants) =>
      zoom.put(to, { action: status.registrantAction, registrants }),
    );
    return { data: { ...(failed && { failed }) } };
  },
  examplePayload: { data: {} },
});
