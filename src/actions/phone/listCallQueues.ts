import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { callQueueList } from "../../examplePayloads/phoneProvisioning";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { callQueueFilterInputs, toCallQueueFilter } from "../../inputs/phone/callQueues";
import { fetchList } from "../../lists/fetchList";
import { callQueues } from "../../lists/phone";

/**
 * `GET /phone/call_queues`
 *
 * Classic scopes: `phone:read:admin`. Granular scopes: `phone:read:list_call_queues:admin`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/call-queues
 */
export const listCallQueues = action({
  display: {
    label: "List Call Queues",
    description: "Lists the account's call queues with their phone numbers.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...callQueueFilterInputs, ...listInputs },
  perform: async (context, { connection, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const query = toCallQueueFilter(filter);
    return { data: await fetchList(zoom, callQueues, { query, limit }) };
  },
  examplePayload: { data: callQueueList },
});
