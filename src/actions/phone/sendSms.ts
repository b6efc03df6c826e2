import { action, PerformSafety } from "@prismatic-io/spectral";
import type { SMSPostSMSMessageResponse } from "@zoom/rivet/phone";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { sentSms } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { newSmsInputs, toNewSms } from "../../inputs/phone/sms";

/**
 * `POST /phone/sms/messages`
 *
 * Classic scopes: `phone:write`, `phone_sms:write`. Granular scopes: `phone:read:sms_message`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/sms
 */
export const sendSms = action({
  display: {
    label: "Send SMS",
    description: "Sends an SMS from a user's phone number to up to 10 recipients.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, ...newSmsInputs },
  perform: async (context, { connection, ...sms }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/phone/sms/messages`;
    return { data: await zoom.post<SMSPostSMSMessageResponse>(to, toNewSms(sms)) };
  },
  examplePayload: { data: sentSms },
});
