import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { accountCallList } from "../../examplePayloads/calls";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { accountCallFilterInputs, toCallOptions } from "../../inputs/phone/callHistory";
import { fetchList } from "../../lists/fetchList";
import { accountCallHistory } from "../../lists/phone";

/**
 * `GET /phone/call_history`
 *
 * Classic scopes: `phone:read:admin`, `phone_call_log:read:admin`. Granular scopes: `phone:read:list_call_logs:admin`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/call-logs
 */
export const listCallHistory = action({
  display: {
    label: "List Call History",
    description:
      "Lists the account's calls. Without From and To, lists the last 24 hours; calls are available for six months.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...accountCallFilterInputs, ...listInputs },
  perform: async (context, { connection, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const options = { ...toCallOptions(filter), limit };
    return { data: await fetchList(zoom, accountCallHistory, options) };
  },
  examplePayload: { data: accountCallList },
});
