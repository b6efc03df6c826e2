import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { callQueueId, callQueueMemberId } from "../../inputs/phone/callQueues";

/**
 * `DELETE /phone/call_queues/{callQueueId}/members/{memberId}`
 *
 * Classic scopes: `phone:write:admin`. Granular scopes: `phone:delete:call_queue_member:admin`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/call-queues
 */
export const removeCallQueueMember = action({
  display: {
    label: "Remove Call Queue Member",
    description:
      "Removes a user or common area from a call queue. Zoom does not remove a manager of the queue.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, callQueueId, memberId: callQueueMemberId },
  perform: async (context, { connection, callQueueId, memberId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/phone/call_queues/${callQueueId}/members/${memberId}`;
    return { data: await zoom.delete(from) };
  },
  examplePayload: { data: {} },
});
