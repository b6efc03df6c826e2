import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { pastMeetingId } from "../../inputs/ids";
import { findLatestInstance } from "../../lists/findLatestInstance";
import { trashDays } from "../../zoom/limits";

/**
 * `PUT /meetings/{meetingUUID}/recordings/status`, and `GET /past_meetings/{meetingId}/instances`
 * for a meeting number
 *
 * Classic scopes: `recording:write`, and `meeting:read` for a meeting number. Granular scopes:
 * `cloud_recording:update:recover_meeting_recordings`, and `meeting:read:list_past_instances` for
 * a meeting number.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export const recoverMeetingRecordings = action({
  display: {
    label: "Recover Meeting Recordings",
    description: `Recovers all cloud recordings of a meeting from the trash, where Zoom keeps them for ${trashDays} days. With a meeting number, recovers the recordings of the latest instance.`,
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId: pastMeetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    const uuid = await findLatestInstance(zoom, meetingId);
    const status = path`/meetings/${uuid}/recordings/status`;
    return { data: await zoom.put(status, { action: "recover" }) };
  },
  examplePayload: { data: {} },
});
