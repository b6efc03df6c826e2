import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { phoneNumberList } from "../../examplePayloads/phoneProvisioning";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { phoneNumberFilterInputs, toPhoneNumberFilter } from "../../inputs/phone/phoneNumbers";
import { fetchList } from "../../lists/fetchList";
import { phoneNumbers } from "../../lists/phone";

/**
 * `GET /number_management/numbers`
 *
 * Classic scopes: `number_management_numbers:read:admin`. Granular scopes: `number_management:read:list_numbers:admin`.
 *
 * @see https://developers.zoom.us/docs/api/number-management/#tag/numbers
 */
export const listPhoneNumbers = action({
  display: {
    label: "List Phone Numbers",
    description:
      "Lists the account's phone numbers with their assignees. assigned_list is empty for numbers that are not assigned.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...phoneNumberFilterInputs, ...listInputs },
  perform: async (context, { connection, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const query = toPhoneNumberFilter(filter);
    return { data: await fetchList(zoom, phoneNumbers, { query, limit }) };
  },
  examplePayload: { data: phoneNumberList },
});
