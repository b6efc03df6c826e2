import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { recordingFile } from "../../examplePayloads/recordings";
import { connection } from "../../inputs/connection";
import { downloadInputs, toDownload } from "../../inputs/recordings/downloadRecording";

/**
 * `GET` the `download_url`
 *
 * Classic scopes: `recording:read`. Granular scopes: `cloud_recording:read:list_recording_files`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export const downloadRecording = action({
  display: {
    label: "Download Recording",
    description: "Downloads a file of a cloud recording as binary data.",
    important: true,
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...downloadInputs },
  perform: async (context, { connection, ...download }) => {
    const zoom = zoomClient(connection, context);
    return await zoom.download(toDownload(download, zoom.cloud));
  },
  examplePayload: recordingFile,
});
