import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, integer } from "../builders";

/** Additional fields of a meeting's recordings. */
export const recordingFieldInputs = {
  includeFields: choice({
    label: "Include Fields",
    comments: "Additional field to return. If blank, no additional field is returned.",
    choices: [["download_access_token", "Download access token"]],
  }),
  ttl: integer({
    label: "Token Lifetime",
    comments:
      "Lifetime of the download access token, in seconds: up to 604,800 (7 days). Ignored unless Include Fields is set. If blank, Zoom uses its default.",
    placeholder: "3600",
    example: "3600",
    min: 0,
    max: 604_800,
    unit: "seconds",
  }),
};

/**
 * @returns The query of `GET /meetings/{meetingId}/recordings`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export function toRecordingFields(fields: ActionInputParameters<typeof recordingFieldInputs>) {
  return { include_fields: fields.includeFields, ttl: fields.ttl };
}
