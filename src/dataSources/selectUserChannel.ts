import { dataSource } from "@prismatic-io/spectral";
import type { ChatChannelsListUsersChannelsResponse } from "@zoom/rivet/teamchat";
import { readRecords } from "../client/pages";
import { path } from "../client/path";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/users";
import { picklist } from "./picklist";

export const selectUserChannel = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select User Channel",
    description: "The chat channels that a user belongs to, by name.",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    const records = await readRecords<ChatChannelsListUsersChannelsResponse>(zoom, {
      path: path`/chat/users/${userId}/channels`,
      key: "channels",
      pageSize: 50,
    });
    return { result: picklist(records, ({ id, name }) => ({ key: id, name })) };
  },
  examplePayload: { result: [{ key: "exampleChannelId", label: "General" }] },
});
