import { action, PerformSafety } from "@prismatic-io/spectral";
import type { CloudRecordingGetMeetingRecordingSettingsResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { recordingSettings } from "../../examplePayloads/recordings";
import { connection } from "../../inputs/connection";
import { recordedMeetingId } from "../../inputs/ids";

/**
 * `GET /meetings/{meetingId}/recordings/settings`
 *
 * Classic scopes: `recording:read`. Granular scopes: `cloud_recording:read:recording_settings`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export const getMeetingRecordingSettings = action({
  display: {
    label: "Get Meeting Recording Settings",
    description: "Gets the settings of a meeting's cloud recordings, such as sharing and passcode.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: recordedMeetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/meetings/${meetingId}/recordings/settings`;
    return { data: await zoom.get<CloudRecordingGetMeetingRecordingSettingsResponse>(from) };
  },
  examplePayload: { data: recordingSettings },
});
