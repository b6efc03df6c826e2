import type { ActionInputParameters } from "@prismatic-io/spectral";
import { optionalFlag, text } from "./builders";

/** One occurrence of a recurring meeting or webinar. */
export const occurrenceId = text({
  label: "Occurrence Id",
  comments:
    "The id of one occurrence of a recurring meeting or webinar. Left blank, it is about all of them.",
  example: "1648194360000",
});

/** Maps it to the query of the requests that can be about one occurrence alone. */
export function toOccurrence({ occurrenceId }: { occurrenceId?: string }) {
  return { occurrence_id: occurrenceId };
}

/** Which occurrences of a meeting or webinar are read. */
export const occurrenceInputs = {
  occurrenceId,
  showPreviousOccurrences: optionalFlag({
    label: "Show Previous Occurrences",
    comments: "Whether past occurrences are returned as well.",
  }),
};

/** Maps them to the query of `GET /meetings/{meetingId}` and of its twin for webinars. */
export function toOccurrenceQuery(query: ActionInputParameters<typeof occurrenceInputs>) {
  return {
    ...toOccurrence(query),
    show_previous_occurrences: query.showPreviousOccurrences,
  };
}
