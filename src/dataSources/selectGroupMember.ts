import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { groupId } from "../inputs/users/groups";
import { fetchRecords } from "../lists/fetchList";
import { groupMembers } from "../lists/groups";
import { person, picklist } from "./picklist";

export const selectGroupMember = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Group Member",
    description: "Lists the members of a group, by name and email address.",
  },
  inputs: { connection, groupId },
  perform: async (context, { connection, groupId }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, groupMembers(groupId));
    return { result: picklist(records, person) };
  },
  examplePayload: { result: [{ key: "exampleUserId", label: "John Doe (someone@example.com)" }] },
});
