import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { roomDeviceList } from "../../examplePayloads/rooms";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { roomId } from "../../inputs/rooms/room";
import { fetchList } from "../../lists/fetchList";
import { roomDevices } from "../../lists/rooms";

/**
 * `GET /rooms/{roomId}/devices`
 *
 * Classic scopes: `room:read:admin`. Granular scopes: `zoom_rooms:read:list_devices:admin`.
 *
 * @see https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms
 */
export const listRoomDevices = action({
  display: {
    label: "List Room Devices",
    description:
      "Lists the devices of a Zoom Room, such as its computer, controller and scheduling display.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, roomId, ...listInputs },
  perform: async (context, { connection, roomId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, roomDevices(roomId), { limit }) };
  },
  examplePayload: { data: roomDeviceList },
});
