import { dataSource } from "@prismatic-io/spectral";
import type { UsersGetUsersProfileResponse } from "@zoom/rivet/phone";
import { path } from "../client/path";
import { type ZoomClient, zoomClient } from "../client/zoomClient";
import { person } from "../inputs/builders";
import { connection } from "../inputs/connection";
import { fetchRecords } from "../lists/fetchList";
import { phoneNumbers } from "../lists/phone";
import { picklist } from "./picklist";

const numbersOwner = person({
  label: "User Id",
  comments:
    "The id or email address of the user whose phone numbers to list, or me for the user who authorized the connection. If blank, lists the account's numbers that are not assigned.",
  placeholder: "someone@example.com",
  example: "89347503",
  allowed: 'a user\'s id, an email address or "me"',
  dataSource: "selectPhoneUser",
});

export const selectPhoneNumber = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Phone Number",
    description:
      "Lists a user's phone numbers, or the account's numbers that are not assigned, by number and city.",
  },
  inputs: { connection, userId: numbersOwner },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    return { result: await (userId ? ofUser(zoom, userId) : unassigned(zoom)) };
  },
  examplePayload: {
    result: [{ key: "iHE1MQAET2iV85MbfaQmwg", label: "+12025550123 (San Jose)" }],
  },
});

async function ofUser(zoom: ZoomClient, userId: string) {
  const user = await zoom.get<UsersGetUsersProfileResponse>(path`/phone/users/${userId}`);
  return picklist(user.phone_numbers ?? [], ({ id, number }) => ({ key: id, name: number }));
}

async function unassigned(zoom: ZoomClient) {
  const records = await fetchRecords(zoom, phoneNumbers);
  const free = records.filter(({ assigned_list }) => !assigned_list?.length);
  return picklist(free, ({ id, number, location }) => ({
    key: id,
    name: number,
    detail: location?.city,
  }));
}
