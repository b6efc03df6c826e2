import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { recordedMeetingId } from "../../inputs/ids";
import { recordingSettingsInputs, toRecordingSettings } from "../../inputs/recordings/settings";

/**
 * `PATCH /meetings/{meetingId}/recordings/settings`
 *
 * Classic scopes: `recording:write`. Granular scopes: `cloud_recording:update:recording_settings`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export const updateMeetingRecordingSettings = action({
  display: {
    label: "Update Meeting Recording Settings",
    description:
      "Updates the settings of a meeting's cloud recordings. Blank inputs are left unchanged.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId: recordedMeetingId, ...recordingSettingsInputs },
  perform: async (context, { connection, meetingId, ...settings }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/meetings/${meetingId}/recordings/settings`;
    return { data: await zoom.patch(to, toRecordingSettings(settings)) };
  },
  examplePayload: { data: {} },
});
