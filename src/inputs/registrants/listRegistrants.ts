import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, text } from "../builders";
import { occurrenceId, toOccurrence } from "../occurrence";

/** Which registrants a list holds. */
export const registrantFilterInputs = {
  occurrenceId,
  status: choice({
    label: "Status",
    comments: "Left blank, approved registrants are listed.",
    choices: [
      ["approved", "Approved"],
      ["pending", "Pending"],
      ["denied", "Denied"],
    ],
  }),
};

/** Webinars know besides where their registrants come from. */
export const webinarRegistrantFilterInputs = {
  ...registrantFilterInputs,
  trackingSourceId: text({
    label: "Tracking Source Id",
    comments:
      "The id of the tracking source that the registrants come from. Left blank, registrants of every source are listed.",
    example: "5516482804110",
  }),
};

/** Maps the filters to the query of `GET /meetings/{meetingId}/registrants`. */
export function toRegistrantFilter(filter: ActionInputParameters<typeof registrantFilterInputs>) {
  return { ...toOccurrence(filter), status: filter.status };
}

/** Maps the filters to the query of `GET /webinars/{webinarId}/registrants`. */
export function toWebinarRegistrantFilter(
  filter: ActionInputParameters<typeof webinarRegistrantFilterInputs>,
) {
  return { ...toRegistrantFilter(filter), tracking_source_id: filter.trackingSourceId };
}
