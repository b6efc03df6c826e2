import { path } from "../client/path";
import type {
  RoomsListDevicesResponse,
  RoomsListLocationsResponse,
  RoomsListResponse,
} from "../zoom/roomResponses";
import type { List } from "./list";

/** The account's Zoom Rooms. */
export const rooms: List<RoomsListResponse> = { path: path`/rooms`, key: "rooms", uncounted: true };

export const roomDevices = (roomId: string): List<RoomsListDevicesResponse> => ({
  path: path`/rooms/${roomId}/devices`,
  key: "devices",
  uncounted: true,
  pageSize: null,
});

/** The account's room locations, such as buildings and floors. */
export const roomLocations: List<RoomsListLocationsResponse> = {
  path: path`/rooms/locations`,
  key: "locations",
  uncounted: true,
};
