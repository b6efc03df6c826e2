import { action, PerformSafety } from "@prismatic-io/spectral";
import type { CloudRecordingCreateRecordingRegistrantResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { newRecordingRegistrant } from "../../examplePayloads/recordings";
import { connection } from "../../inputs/connection";
import { recordedMeetingId } from "../../inputs/ids";
import {
  recordingRegistrantInputs,
  toRecordingRegistrant,
} from "../../inputs/registrants/addRegistrant";

/**
 * `POST /meetings/{meetingId}/recordings/registrants`
 *
 * Classic scopes: `recording:write`. Granular scopes: `cloud_recording:write:recording_registrant`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export const addRecordingRegistrant = action({
  display: {
    label: "Add Recording Registrant",
    description:
      "Registers a person to watch an on-demand recording. Returns the link to the recording.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId: recordedMeetingId, ...recordingRegistrantInputs },
  perform: async (context, { connection, meetingId, ...registrant }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/meetings/${meetingId}/recordings/registrants`;
    const body = toRecordingRegistrant(registrant);
    return { data: await zoom.post<CloudRecordingCreateRecordingRegistrantResponse>(to, body) };
  },
  examplePayload: { data: newRecordingRegistrant },
});
