import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { callPath } from "../../examplePayloads/calls";
import { connection } from "../../inputs/connection";
import { callHistoryUuid } from "../../inputs/phone/getCallHistory";
import type { CallLogsGetCallPathResponse } from "../../zoom/phoneResponses";

/**
 * `GET /phone/call_history/{callHistoryUuid}`
 *
 * Classic scopes: `phone:read:admin`, `phone_call_log:read:admin`. Granular scopes: `phone:read:call_log:admin`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/call-logs
 */
export const getCallHistory = action({
  display: {
    label: "Get Call History",
    description: "Gets a call with the path that it took through the account.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, callHistoryUuid },
  perform: async (context, { connection, callHistoryUuid }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/phone/call_history/${callHistoryUuid}`;
    return { data: await zoom.get<CallLogsGetCallPathResponse>(from) };
  },
  examplePayload: { data: callPath },
});
