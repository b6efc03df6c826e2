import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { smsMessageList } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { sessionId, smsMessageFilterInputs, toSmsMessageOptions } from "../../inputs/phone/sms";
import { fetchList } from "../../lists/fetchList";
import { smsMessages } from "../../lists/phone";

/**
 * `GET /phone/sms/sessions/{sessionId}`
 *
 * Classic scopes: `phone:read`, `phone_sms:read`. Granular scopes: `phone:read:sms_session`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/sms
 */
export const listSmsMessages = action({
  display: {
    label: "List SMS Messages",
    description:
      "Lists the messages of an SMS session. Without From and To, lists the last 30 days.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, sessionId, ...smsMessageFilterInputs, ...listInputs },
  perform: async (context, { connection, sessionId, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const options = { ...toSmsMessageOptions(filter), limit };
    return { data: await fetchList(zoom, smsMessages(sessionId), options) };
  },
  examplePayload: { data: smsMessageList },
});
