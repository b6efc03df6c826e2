import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { recordingFile } from "../../examplePayloads/recordings";
import { connection } from "../../inputs/connection";
import { downloadInputs, toDownload } from "../../inputs/recordings/downloadRecording";

export const downloadRecording = action({
  display: {
    label: "Download Recording",
    description: "Downloads a file of a cloud recording as binary data.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...downloadInputs },
  perform: async (context, { connection, ...download }) => {
    const zoom = zoomClient(connection, context);
    const { url, maxBytes } = toDownload(download);
    return await zoom.download(url, maxBytes);
  },
  examplePayload: recordingFile,
});
