import type { ActionInputParameters } from "@prismatic-io/spectral";
import { occurrence, optionalFlag } from "./builders";

/** An occurrence of a recurring meeting or webinar. */
export const occurrenceId = occurrence({
  label: "Occurrence Id",
  comments:
    "The id of one occurrence of a recurring meeting or webinar. If blank, applies to every occurrence.",
  placeholder: "1648194360000",
  example: "1648194360000",
});

/**
 * Maps the occurrence to a query.
 *
 * @param inputs The cleaned input.
 * @returns The query of requests that can apply to one occurrence.
 */
export function toOccurrence({ occurrenceId }: { occurrenceId?: string }) {
  return { occurrence_id: occurrenceId };
}

/** Which occurrences of a meeting or webinar to get. */
export const occurrenceInputs = {
  occurrenceId,
  showPreviousOccurrences: optionalFlag({
    label: "Show Previous Occurrences",
    comments: "Whether to include previous occurrences.",
  }),
};

/**
 * Maps the occurrences to a query.
 *
 * @param inputs The cleaned inputs.
 * @returns The query of `GET /meetings/{meetingId}` and `GET /webinars/{webinarId}`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}
 */
export function toOccurrenceQuery(inputs: ActionInputParameters<typeof occurrenceInputs>) {
  return {
    ...toOccurrence(inputs),
    show_previous_occurrences: inputs.showPreviousOccurrences,
  };
}
