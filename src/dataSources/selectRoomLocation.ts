import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { fetchRecords } from "../lists/fetchList";
import { roomLocations } from "../lists/rooms";
import { picklist } from "./picklist";

export const selectRoomLocation = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Room Location",
    description: "Lists the locations of the account's Zoom Rooms, by name and type.",
  },
  inputs: { connection },
  perform: async (context, { connection }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, roomLocations);
    return { result: picklist(records, ({ id, name, type }) => ({ key: id, name, detail: type })) };
  },
  examplePayload: {
    result: [{ key: "49D7a0xPQvGQ2DCMZgSe7w", label: "Building A (building)" }],
  },
});
