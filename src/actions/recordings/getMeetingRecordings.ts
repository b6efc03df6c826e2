import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meetingRecordings } from "../../examplePayloads/recordings";
import { connection } from "../../inputs/connection";
import { recordedMeetingId } from "../../inputs/ids";
import {
  recordingFieldInputs,
  toRecordingFields,
} from "../../inputs/recordings/getMeetingRecordings";
import type { CloudRecordingGetMeetingRecordingsResponse } from "../../zoom/responses";

/**
 * `GET /meetings/{meetingId}/recordings`
 *
 * Classic scopes: `recording:read`. Granular scopes: `cloud_recording:read:list_recording_files`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export const getMeetingRecordings = action({
  display: {
    label: "Get Meeting Recordings",
    description: "Gets the cloud recordings of a meeting with all their files.",
    important: true,
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: recordedMeetingId, ...recordingFieldInputs },
  perform: async (context, { connection, meetingId, ...fields }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/meetings/${meetingId}/recordings`;
    const query = toRecordingFields(fields);
    return { data: await zoom.get<CloudRecordingGetMeetingRecordingsResponse>(from, query) };
  },
  examplePayload: { data: meetingRecordings },
});
