import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { phoneRecordingFile } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { fileId } from "../../inputs/phone/recordings";
import { maxSize, toSizeLimit } from "../../inputs/recordings/downloadRecording";

/**
 * `GET /phone/recording/download/{fileId}`
 *
 * Classic scopes: `phone:read`, `phone_recording:read`. Granular scopes: `phone:read:call_recording`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/recordings
 */
export const downloadPhoneRecording = action({
  display: {
    label: "Download Phone Recording",
    description: "Downloads a phone recording as binary data.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, fileId, maxSize },
  perform: async (context, { connection, fileId, maxSize }) => {
    const zoom = zoomClient(connection, context);
    const url = path`/phone/recording/download/${fileId}`;
    return await zoom.download({ url, ...toSizeLimit(maxSize) });
  },
  examplePayload: phoneRecordingFile,
});
