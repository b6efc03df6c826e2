import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { phoneUserId } from "../../inputs/ids";
import { phoneNumberId } from "../../inputs/phone/phoneNumbers";

/**
 * `DELETE /phone/users/{userId}/phone_numbers/{phoneNumberId}`
 *
 * Classic scopes: `phone:write`. Granular scopes: `phone:delete:user_number`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/phone-numbers
 */
export const unassignPhoneNumber = action({
  display: {
    label: "Unassign Phone Number",
    description: "Unassigns a phone number from a Zoom Phone user. The account keeps the number.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId: phoneUserId, phoneNumberId },
  perform: async (context, { connection, userId, phoneNumberId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/phone/users/${userId}/phone_numbers/${phoneNumberId}`;
    return { data: await zoom.delete(from) };
  },
  examplePayload: { data: {} },
});
