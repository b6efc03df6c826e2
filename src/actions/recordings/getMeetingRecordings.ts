import { action } from "@prismatic-io/spectral";
import type { CloudRecordingGetMeetingRecordingsResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meetingRecordings } from "../../examplePayloads/recordings";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/meetings";

export const getMeetingRecordings = action({
  display: {
    label: "Get Meeting Recordings",
    description: "Reads the cloud recordings of one meeting with all their files.",
  },
  inputs: { connection, meetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await zoom.get<CloudRecordingGetMeetingRecordingsResponse>(
        path`/meetings/${meetingId}/recordings`,
      ),
    };
  },
  examplePayload: { data: meetingRecordings },
});
