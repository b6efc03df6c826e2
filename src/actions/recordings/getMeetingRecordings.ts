import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meetingRecordings } from "../../examplePayloads/recordings";
import { connection } from "../../inputs/connection";
import {
  recordingFieldInputs,
  toRecordingFields,
} from "../../inputs/recordings/getMeetingRecordings";
import { recordedMeetingId } from "../../inputs/recordings/recordedMeetingId";
import type { CloudRecordingGetMeetingRecordingsResponse } from "../../zoom/responses";

export const getMeetingRecordings = action({
  display: {
    label: "Get Meeting Recordings",
    description: "Reads the cloud recordings of one meeting with all their files.",
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
