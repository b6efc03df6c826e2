import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, id } from "../builders";
import { meetingOccurrenceId, toOccurrence, webinarOccurrenceId } from "../occurrence";

/** The filters of a meeting's registrants. */
export const registrantFilterInputs = {
  occurrenceId: meetingOccurrenceId,
  status: choice({
    label: "Status",
    comments: "The status of the registrants to list. Default: Approved.",
    choices: [
      ["approved", "Approved"],
      ["pending", "Pending"],
      ["denied", "Denied"],
    ],
  }),
};

/** The filters of a webinar's registrants, including their tracking source. */
export const webinarRegistrantFilterInputs = {
  ...registrantFilterInputs,
  occurrenceId: webinarOccurrenceId,
  trackingSourceId: id({
    label: "Tracking Source Id",
    allowed: "a tracking source's id",
    comments:
      "The id of the registrants' tracking source. If blank, lists registrants from all sources.",
    placeholder: "5516482804110",
    example: "5516482804110",
  }),
};

/**
 * @returns The query of `GET /meetings/{meetingId}/registrants`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}/registrants
 */
export function toRegistrantFilter(filter: ActionInputParameters<typeof registrantFilterInputs>) {
  return { ...toOccurrence(filter), status: filter.status };
}

/**
 * @returns The query of `GET /webinars/{webinarId}/registrants`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/registrants
 */
export function toWebinarRegistrantFilter(
  filter: ActionInputParameters<typeof webinarRegistrantFilterInputs>,
) {
  return { ...toRegistrantFilter(filter), tracking_source_id: filter.trackingSourceId };
}
