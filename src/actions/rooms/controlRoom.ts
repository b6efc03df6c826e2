import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { roomControlInputs, toRoomControl } from "../../inputs/rooms/controlRoom";
import { roomId } from "../../inputs/rooms/room";

/**
 * `PATCH /rooms/{id}/events`
 *
 * Classic scopes: `room:write:admin`. Granular scopes: `zoom_rooms:update:room_control:admin`.
 *
 * @see https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms
 */
export const controlRoom = action({
  display: {
    label: "Control Room",
    description:
      "Sends a command to a Zoom Room: check in or out, join or end a meeting, mute, switch devices, or restart. Zoom accepts commands before the room carries them out.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, roomId, ...roomControlInputs },
  perform: async (context, { connection, roomId, ...control }) => {
    const zoom = zoomClient(connection, context);
    const body = toRoomControl(control);
    return { data: await zoom.patch(path`/rooms/${roomId}/events`, body) };
  },
  examplePayload: { data: {} },
});
