import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice } from "../builders";
import { parentLocationId } from "./room";

/** The filters of the account's room locations. */
export const locationFilterInputs = {
  parentLocationId,
  type: choice({
    label: "Type",
    comments: "The type of the locations to list. If blank, lists locations of any type.",
    choices: [
      ["country", "Country"],
      ["states", "State"],
      ["city", "City"],
      ["campus", "Campus"],
      ["building", "Building"],
      ["floor", "Floor"],
    ],
  }),
};

/**
 * @returns The query of `GET /rooms/locations`.
 * @see https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/GET/rooms/locations
 */
export function toLocationFilter(filter: ActionInputParameters<typeof locationFilterInputs>) {
  return { parent_location_id: filter.parentLocationId, type: filter.type };
}
