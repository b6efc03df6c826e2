import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, id } from "../builders";
import { occurrenceIdOf, toOccurrence } from "../occurrence";

const registrantStatus = (use: "list" | "report") =>
  choice({
    label: "Status",
    comments: `The status of the registrants to ${use}. Default: Approved.`,
    choices: [
      ["approved", "Approved"],
      ["pending", "Pending"],
      ["denied", "Denied"],
    ],
  });

const ofAllOccurrences = "lists the registrants of all occurrences";

/** The filters of a meeting's registrants. */
export const registrantFilterInputs = {
  occurrenceId: occurrenceIdOf("meeting", ofAllOccurrences),
  status: registrantStatus("list"),
};

/** The filters of a webinar's registrants, including their tracking source. */
export const webinarRegistrantFilterInputs = {
  ...registrantFilterInputs,
  occurrenceId: occurrenceIdOf("webinar", ofAllOccurrences),
  trackingSourceId: id({
    label: "Tracking Source Id",
    allowed: "a tracking source's id",
    comments:
      "The id of the registrants' tracking source. If blank, lists registrants from all sources.",
    placeholder: "5516482804110",
    example: "5516482804110",
  }),
};

/** The registrants whom a trigger reports. */
export const reportedRegistrantInputs = (series: "meeting" | "webinar") => ({
  occurrenceId: occurrenceIdOf(series, "registrants of all occurrences start the flow"),
  status: registrantStatus("report"),
});

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
