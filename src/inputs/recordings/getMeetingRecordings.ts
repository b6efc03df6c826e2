import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, integer } from "../builders";

/** What is returned of a meeting's recordings. */
export const recordingFieldInputs = {
  includeFields: choice({
    label: "Include Fields",
    comments: "A field that Zoom returns only on request. Left blank, there is none.",
    choices: [["download_access_token", "Download access token"]],
  }),
  ttl: integer({
    label: "TTL",
    comments:
      "How long the download access token holds, in seconds, at most 604,800 (7 days). It counts only with Include Fields. Left blank, Zoom decides.",
    example: "3600",
    min: 0,
    max: 604_800,
    unit: "seconds",
  }),
};

/** Maps the fields to the query of `GET /meetings/{meetingId}/recordings`. */
export function toRecordingFields(fields: ActionInputParameters<typeof recordingFieldInputs>) {
  return { include_fields: fields.includeFields, ttl: fields.ttl };
}
