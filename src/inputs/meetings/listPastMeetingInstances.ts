import type { ActionInputParameters } from "@prismatic-io/spectral";
import { checkOrder, openDayInputs } from "../dateRange";

/** The days on which instances of a meeting took place. */
export const instanceFilterInputs = openDayInputs;

/**
 * @returns The query of `GET /past_meetings/{meetingId}/instances`.
 * @throws InputError if the range ends before it begins.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/{meetingId}/instances
 */
export function toInstanceFilter({ from, to }: ActionInputParameters<typeof instanceFilterInputs>) {
  checkOrder(from, to);
  return { from, to };
}
