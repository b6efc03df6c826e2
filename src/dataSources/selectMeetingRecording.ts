import { dataSource } from "@prismatic-io/spectral";
import { path } from "../client/path";
import { zoomClient } from "../client/zoomClient";
import { flag } from "../inputs/builders";
import { connection } from "../inputs/connection";
import { recordedMeetingId } from "../inputs/ids";
import type { CloudRecordingGetMeetingRecordingsResponse } from "../zoom/responses";
import { picklist } from "./picklist";

const returnId = flag({
  label: "Return Id",
  comments: "Whether to return the file's id instead of its download URL.",
});

export const selectMeetingRecording = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Meeting Recording",
    description:
      "Lists the files of a meeting's cloud recordings, by file type, recording type and time.",
  },
  inputs: { connection, meetingId: recordedMeetingId, returnId },
  perform: async (context, { connection, meetingId, returnId }) => {
    const zoom = zoomClient(connection, context);
    const { recording_files } = await zoom.get<CloudRecordingGetMeetingRecordingsResponse>(
      path`/meetings/${meetingId}/recordings`,
    );
    const files = Array.isArray(recording_files) ? recording_files : [];
    const result = picklist(files.filter(Boolean), (file) => ({
      key: returnId ? file.id : file.download_url,
      name: [file.file_type, String(file.recording_type ?? "").replaceAll("_", " ")]
        .filter(Boolean)
        .join(" · "),
      detail: file.recording_start,
    }));
    return { result };
  },
  examplePayload: {
    result: [
      {
        key: "https://example.zoom.us/rec/download/exampleRecording",
        label: "MP4 · shared screen with speaker view (2021-12-15T12:02:00Z)",
      },
    ],
  },
});
