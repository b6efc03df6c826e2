import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, idList, optionalFlag, text } from "../builders";
import { locationId } from "./room";

/** The filters of the account's Zoom Rooms. */
export const roomFilterInputs = {
  status: choice({
    label: "Status",
    comments: "The status of the rooms to list. If blank, lists rooms of any status.",
    choices: [
      ["Available", "Available"],
      ["InMeeting", "In a meeting"],
      ["Offline", "Offline"],
      ["UnderConstruction", "Under construction"],
    ],
  }),
  type: choice({
    label: "Type",
    comments: "The type of the rooms to list. If blank, lists rooms of any type.",
    choices: [
      ["ZoomRoom", "Zoom Room"],
      ["PersonalZoomRoom", "Personal Zoom Room"],
      ["Kiosk", "Kiosk"],
      ["StandaloneWhiteboard", "Standalone whiteboard"],
      ["SchedulingDisplayOnly", "Scheduling display only"],
      ["DigitalSignageOnly", "Digital signage only"],
    ],
  }),
  locationId,
  queryName: text({
    label: "Query Name",
    comments: "The name of the room to find. If blank, lists rooms of any name.",
    placeholder: "Boardroom",
    example: "Boardroom",
  }),
  unassignedRooms: optionalFlag({
    label: "Unassigned Rooms",
    comments: "Whether to list only rooms that are not assigned to anyone.",
  }),
  tagIds: idList({
    label: "Tag Ids",
    comments:
      "The ids of room tags. Rooms with any of the tags are listed. If blank, lists rooms with any tags.",
    placeholder: "90bdda6c226f4f10a4b9a34be8d69f30",
    example: "90bdda6c226f4f10a4b9a34be8d69f30",
  }),
};

/**
 * @returns The query of `GET /rooms`, with the tags separated by commas.
 * @see https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms
 */
export function toRoomFilter(filter: ActionInputParameters<typeof roomFilterInputs>) {
  return {
    status: filter.status,
    type: filter.type,
    location_id: filter.locationId,
    query_name: filter.queryName,
    unassigned_rooms: filter.unassignedRooms,
    tag_ids: filter.tagIds?.join(","),
  };
}
