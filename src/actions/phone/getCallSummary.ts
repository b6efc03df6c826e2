import { action, PerformSafety } from "@prismatic-io/spectral";
import type { CallLogsGetUserAICallSummaryDetailResponse } from "@zoom/rivet/phone";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { callSummary } from "../../examplePayloads/calls";
import { connection } from "../../inputs/connection";
import { phoneUserId } from "../../inputs/ids";
import { callSummaryId } from "../../inputs/phone/calls";

/**
 * `GET /phone/user/{userId}/ai_call_summary/{aiCallSummaryId}`
 *
 * Classic scopes: `phone:read`. Granular scopes: `phone:read:ai_call_summary`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/call-logs
 */
export const getCallSummary = action({
  display: {
    label: "Get Call Summary",
    description: "Gets AI Companion's summary of a call: a recap, the next steps and the details.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId: phoneUserId, callSummaryId },
  perform: async (context, { connection, userId, callSummaryId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/phone/user/${userId}/ai_call_summary/${callSummaryId}`;
    return { data: await zoom.get<CallLogsGetUserAICallSummaryDetailResponse>(from) };
  },
  examplePayload: { data: callSummary },
});
