import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { userChannels } from "../lists/chat";
import { fetchRecords } from "../lists/fetchList";
import { picklist } from "./picklist";

export const selectUserChannel = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select User Channel",
    description: "Lists the chat channels that a user belongs to, by name.",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, userChannels(userId));
    return { result: picklist(records, ({ id, name }) => ({ key: id, name })) };
  },
  examplePayload: { result: [{ key: "exampleChannelId", label: "General" }] },
});
