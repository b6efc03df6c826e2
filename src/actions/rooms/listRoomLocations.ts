import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { roomLocationList } from "../../examplePayloads/rooms";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { locationFilterInputs, toLocationFilter } from "../../inputs/rooms/listRoomLocations";
import { fetchList } from "../../lists/fetchList";
import { roomLocations } from "../../lists/rooms";

/**
 * `GET /rooms/locations`
 *
 * Classic scopes: `room:read:admin`. Granular scopes: `zoom_rooms:read:list_locations:admin`.
 *
 * @see https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location
 */
export const listRoomLocations = action({
  display: {
    label: "List Room Locations",
    description: "Lists the locations of the account's Zoom Rooms, such as buildings and floors.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...locationFilterInputs, ...listInputs },
  perform: async (context, { connection, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const query = toLocationFilter(filter);
    return { data: await fetchList(zoom, roomLocations, { query, limit }) };
  },
  examplePayload: { data: roomLocationList },
});
