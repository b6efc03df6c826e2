import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { phoneUserList } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { phoneUserFilterInputs, toPhoneUserQuery } from "../../inputs/phone/listPhoneUsers";
import { fetchList } from "../../lists/fetchList";
import { phoneUsers } from "../../lists/phone";

/**
 * `GET /phone/users`
 *
 * Classic scopes: `phone:read:admin`. Granular scopes: `phone:read:list_users:admin`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/users
 */
export const listPhoneUsers = action({
  display: {
    label: "List Phone Users",
    description: "Lists the account's users with a Zoom Phone license.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...phoneUserFilterInputs, ...listInputs },
  perform: async (context, { connection, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const options = { query: toPhoneUserQuery(filter), limit };
    return { data: await fetchList(zoom, phoneUsers, options) };
  },
  examplePayload: { data: phoneUserList },
});
