import { action, PerformSafety } from "@prismatic-io/spectral";
import type { PhoneNumbersAssignPhoneNumberToUserResponse } from "@zoom/rivet/phone";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { assignedPhoneNumbers } from "../../examplePayloads/phoneProvisioning";
import { connection } from "../../inputs/connection";
import { phoneUserId } from "../../inputs/ids";
import { newPhoneNumbers, toNewPhoneNumbers } from "../../inputs/phone/phoneNumbers";

/**
 * `POST /phone/users/{userId}/phone_numbers`
 *
 * Classic scopes: `phone:write`. Granular scopes: `phone:write:user_number`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/phone-numbers
 */
export const assignPhoneNumbers = action({
  display: {
    label: "Assign Phone Numbers",
    description: "Assigns up to 10 phone numbers to a Zoom Phone user.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId: phoneUserId, phoneNumbers: newPhoneNumbers },
  perform: async (context, { connection, userId, phoneNumbers }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/phone/users/${userId}/phone_numbers`;
    const body = toNewPhoneNumbers(phoneNumbers);
    return { data: await zoom.post<PhoneNumbersAssignPhoneNumberToUserResponse>(to, body) };
  },
  examplePayload: { data: assignedPhoneNumbers },
});
