import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { callElementDetails } from "../../examplePayloads/calls";
import { connection } from "../../inputs/connection";
import { callElementId } from "../../inputs/phone/calls";
import type { CallLogsGetCallElementResponse } from "../../zoom/phoneResponses";

/**
 * `GET /phone/call_element/{callElementId}`
 *
 * Classic scopes: `phone_call_log:read`, `phone:read`. Granular scopes: `phone:read:call_log:admin`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/call-logs
 */
export const getCallElement = action({
  display: {
    label: "Get Call Element",
    description:
      "Gets one element of a call, such as the part before or after a transfer. Use its recording_id with Get Phone Recording Transcript.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, callElementId },
  perform: async (context, { connection, callElementId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/phone/call_element/${callElementId}`;
    return { data: await zoom.get<CallLogsGetCallElementResponse>(from) };
  },
  examplePayload: { data: callElementDetails },
});
