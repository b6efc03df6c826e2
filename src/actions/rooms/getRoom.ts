import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { room } from "../../examplePayloads/rooms";
import { connection } from "../../inputs/connection";
import { roomId } from "../../inputs/rooms/room";
import type { RoomsGetResponse } from "../../zoom/roomResponses";

/**
 * `GET /rooms/{roomId}`
 *
 * Classic scopes: `room:read:admin`. Granular scopes: `zoom_rooms:read:room:admin`.
 *
 * @see https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms
 */
export const getRoom = action({
  display: {
    label: "Get Room",
    description: "Gets a Zoom Room's profile, device profile and setup.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, roomId },
  perform: async (context, { connection, roomId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.get<RoomsGetResponse>(path`/rooms/${roomId}`) };
  },
  examplePayload: { data: room },
});
