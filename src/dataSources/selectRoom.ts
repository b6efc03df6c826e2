import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { fetchRecords } from "../lists/fetchList";
import { rooms } from "../lists/rooms";
import { picklist } from "./picklist";

export const selectRoom = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Room",
    description: "Lists the account's Zoom Rooms, by name and status.",
  },
  inputs: { connection },
  perform: async (context, { connection }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, rooms);
    return {
      result: picklist(records, ({ id, name, status }) => ({ key: id, name, detail: status })),
    };
  },
  examplePayload: {
    result: [{ key: "qMOLddnySIGGVycz8aX_JQ", label: "Boardroom (Available)" }],
  },
});
