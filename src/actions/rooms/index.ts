import { controlRoom } from "./controlRoom";
import { getRoom } from "./getRoom";
import { listRoomDevices } from "./listRoomDevices";
import { listRoomLocations } from "./listRoomLocations";
import { listRooms } from "./listRooms";

export const roomsActions = {
  controlRoom,
  getRoom,
  listRoomDevices,
  listRoomLocations,
  listRooms,
};
