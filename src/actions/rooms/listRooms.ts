import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { roomList } from "../../examplePayloads/rooms";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { roomFilterInputs, toRoomFilter } from "../../inputs/rooms/listRooms";
import { fetchList } from "../../lists/fetchList";
import { rooms } from "../../lists/rooms";

/**
 * `GET /rooms`
 *
 * Classic scopes: `room:read:admin`. Granular scopes: `zoom_rooms:read:list_rooms:admin`.
 *
 * @see https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms
 */
export const listRooms = action({
  display: {
    label: "List Rooms",
    description: "Lists the account's Zoom Rooms.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...roomFilterInputs, ...listInputs },
  perform: async (context, { connection, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const query = toRoomFilter(filter);
    return { data: await fetchList(zoom, rooms, { query, limit }) };
  },
  examplePayload: { data: roomList },
});
