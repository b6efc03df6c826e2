import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { callQueueMemberList } from "../../examplePayloads/phoneProvisioning";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { callQueueId } from "../../inputs/phone/callQueues";
import { fetchList } from "../../lists/fetchList";
import { callQueueMembers } from "../../lists/phone";

/**
 * `GET /phone/call_queues/{callQueueId}/members`
 *
 * Classic scopes: `phone:read:admin`. Granular scopes: `phone:read:list_call_queue_members:admin`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/call-queues
 */
export const listCallQueueMembers = action({
  display: {
    label: "List Call Queue Members",
    description: "Lists the users and common areas that are members of a call queue.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, callQueueId, ...listInputs },
  perform: async (context, { connection, callQueueId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, callQueueMembers(callQueueId), { limit }) };
  },
  examplePayload: { data: callQueueMemberList },
});
