import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { callPath } from "../../examplePayloads/calls";
import { connection } from "../../inputs/connection";
import { callHistoryUuid } from "../../inputs/phone/getCallHistory";
import type { CallLogsGetCallPathResponse } from "../../zoom/phoneResponses";

/**
 * Adds `call_elements` where Zoom has only `call_path`, which it ends in November 2026.
 *
 * @see https://developers.zoom.us/docs/phone/migrate/
 */
function withElements(call: CallLogsGetCallPathResponse): CallLogsGetCallPathResponse {
  const { call_path, call_elements } = call;
  if (call_elements?.length || !call_path?.length) return call;
  const elements = call_path.map(({ id, ...element }) => ({ ...element, call_element_id: id }));
  return { ...call, call_elements: elements };
}

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
    description: "Gets a call and its call path.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, callHistoryUuid },
  perform: async (context, { connection, callHistoryUuid }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/phone/call_history/${callHistoryUuid}`;
    return { data: withElements(await zoom.get<CallLogsGetCallPathResponse>(from)) };
  },
  examplePayload: { data: callPath },
});
