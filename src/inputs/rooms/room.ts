import { id } from "../builders";

/** A Zoom Room. */
export const roomId = id({
  label: "Room Id",
  comments: "The room's id, as returned in id (not room_id) by List Rooms.",
  placeholder: "qMOLddnySIGGVycz8aX_JQ",
  example: "qMOLddnySIGGVycz8aX_JQ",
  required: true,
  allowed: "a room's id",
  dataSource: "selectRoom",
});

/** A room location as a filter. */
const locationOptions = {
  placeholder: "49D7a0xPQvGQ2DCMZgSe7w",
  example: "49D7a0xPQvGQ2DCMZgSe7w",
  allowed: "a location's id",
  dataSource: "selectRoomLocation",
};

export const locationId = id({
  ...locationOptions,
  label: "Location Id",
  comments:
    "The id of the location whose rooms to list, as returned by List Room Locations. If blank, lists the rooms of all locations.",
});

export const parentLocationId = id({
  ...locationOptions,
  label: "Parent Location Id",
  comments:
    "The id of the location whose sublocations to list, such as a building to list its floors. If blank, lists all locations.",
});
