import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { smsSessionList } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { smsSessionFilterInputs, toSmsSessionOptions } from "../../inputs/phone/sms";
import { fetchList } from "../../lists/fetchList";
import { smsSessions } from "../../lists/phone";

/**
 * `GET /phone/sms/sessions`
 *
 * Classic scopes: `phone:read:admin`, `phone_sms:read`. Granular scopes: `phone:read:list_sms_sessions`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/sms
 */
export const listSmsSessions = action({
  display: {
    label: "List SMS Sessions",
    description: "Lists the account's SMS sessions. Without From and To, lists the last 30 days.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...smsSessionFilterInputs, ...listInputs },
  perform: async (context, { connection, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const options = { ...toSmsSessionOptions(filter), limit };
    return { data: await fetchList(zoom, smsSessions, options) };
  },
  examplePayload: { data: smsSessionList },
});
