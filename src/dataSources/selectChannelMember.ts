import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { channelId } from "../inputs/ids";
import { channelMembers } from "../lists/chat";
import { fetchRecords } from "../lists/fetchList";
import { person, picklist } from "./picklist";

export const selectChannelMember = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Channel Member",
    description: "Lists the members of a chat channel, by name and email address.",
  },
  inputs: { connection, channelId },
  perform: async (context, { connection, channelId }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, channelMembers(channelId));
    const result = picklist(records, ({ id, member_id, name, ...member }) => ({
      ...person(member),
      // Zoom shows no user id of people outside the account.
      key: id || member_id,
      name: name || person(member).name,
    }));
    return { result };
  },
  examplePayload: { result: [{ key: "exampleUserId", label: "John Doe (someone@example.com)" }] },
});
