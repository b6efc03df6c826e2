import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { recordingRegistrantList } from "../../examplePayloads/recordings";
import { connection } from "../../inputs/connection";
import { recordedMeetingId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { registrantFilterInputs } from "../../inputs/registrants/listRegistrants";
import { fetchList } from "../../lists/fetchList";
import { recordingRegistrants } from "../../lists/recordings";

/**
 * `GET /meetings/{meetingId}/recordings/registrants`
 *
 * Classic scopes: `recording:read`. Granular scopes: `cloud_recording:read:list_recording_registrants`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export const listRecordingRegistrants = action({
  display: {
    label: "List Recording Registrants",
    description: "Lists the people who registered to watch an on-demand recording.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: {
    connection,
    meetingId: recordedMeetingId,
    status: registrantFilterInputs.status,
    ...listInputs,
  },
  perform: async (context, { connection, meetingId, status, limit }) => {
    const zoom = zoomClient(connection, context);
    const options = { query: { status }, limit };
    return { data: await fetchList(zoom, recordingRegistrants(meetingId), options) };
  },
  examplePayload: { data: recordingRegistrantList },
});
