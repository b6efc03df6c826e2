import type { ActionInputParameters } from "@prismatic-io/spectral";
import { day } from "../builders";
import { checkOrder } from "../dateRange";

/** The days on which instances of a meeting took place. */
export const instanceFilterInputs = {
  from: day({
    label: "From",
    comments: "The first day, as yyyy-MM-dd. If blank, the range has no start.",
    placeholder: "2027-01-01",
    example: "2026-01-01",
  }),
  to: day({
    label: "To",
    comments: "The last day, as yyyy-MM-dd. If blank, the range has no end.",
    placeholder: "2027-03-31",
    example: "2026-03-31",
  }),
};

/**
 * @returns The query of `GET /past_meetings/{meetingId}/instances`.
 * @throws InputError if the range ends before it begins.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/{meetingId}/instances
 */
export function toInstanceFilter({ from, to }: ActionInputParameters<typeof instanceFilterInputs>) {
  checkOrder(from, to);
  return { from, to };
}
