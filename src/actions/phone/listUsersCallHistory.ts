import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { userCallList } from "../../examplePayloads/calls";
import { connection } from "../../inputs/connection";
import { phoneUserId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { toCallOptions, userCallFilterInputs } from "../../inputs/phone/callHistory";
import { fetchList } from "../../lists/fetchList";
import { userCallHistory } from "../../lists/phone";

/**
 * `GET /phone/users/{userId}/call_history`
 *
 * Classic scopes: `phone:read:admin`, `phone_call_log:read`. Granular scopes: `phone:read:list_call_logs`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/call-logs
 */
export const listUsersCallHistory = action({
  display: {
    label: "List User's Call History",
    description:
      "Lists a user's calls. Without From and To, lists the last 24 hours; calls are available for six months.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId: phoneUserId, ...userCallFilterInputs, ...listInputs },
  perform: async (context, { connection, userId, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const options = { ...toCallOptions(filter), limit };
    return { data: await fetchList(zoom, userCallHistory(userId), options) };
  },
  examplePayload: { data: userCallList },
});
