import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { sendBatches } from "../../client/postBatches";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import {
  callQueueId,
  newCallQueueMemberInputs,
  toCallQueueMemberBatches,
  toCallQueueMembers,
} from "../../inputs/phone/callQueues";

/**
 * `POST /phone/call_queues/{callQueueId}/members`
 *
 * Classic scopes: `phone:write:admin`. Granular scopes: `phone:write:call_queue_member:admin`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/call-queues
 */
export const addCallQueueMembers = action({
  display: {
    label: "Add Call Queue Members",
    description:
      "Adds any number of users and common areas to a call queue. Adds members in batches of 10. If a batch fails, the error reports how many were added, unless Continue On Error is on.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, callQueueId, ...newCallQueueMemberInputs },
  perform: async (context, { connection, callQueueId, ...inputs }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/phone/call_queues/${callQueueId}/members`;
    const { failed } = await sendBatches(toCallQueueMemberBatches(inputs), (members) =>
      zoom.submit(to, toCallQueueMembers(members)),
    );
    return { data: { ...(failed && { failed }) } };
  },
  examplePayload: { data: {} },
});
