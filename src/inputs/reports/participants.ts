import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, flag } from "../builders";

/** What a participant report holds. */
export const participantReportInputs = {
  includeFields: choice({
    label: "Include Fields",
    comments: "An additional field to return. If blank, none.",
    choices: [["registrant_id", "Registrant id"]],
  }),
  groupByParticipant: flag({
    label: "Group By Participant",
    comments:
      "Whether to return one entry per participant, instead of one per session, with the first join_time, the last leave_time, the duration in seconds, the number of sessions, the ids and email address of the participant, and the fields that all their sessions share. Sessions belong to the same participant if they share a registrant id, email address, user id or customer key; sessions without any of these, if they share a name. Time on two devices at once counts once; time in the waiting room does not count. Default: false.",
  }),
};

/**
 * Maps the fields to a query.
 *
 * @param inputs The cleaned input.
 * @returns The query of `GET /report/meetings/{meetingId}/participants` and
 * `GET /report/webinars/{webinarId}/participants`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export function toParticipantQuery({
  includeFields,
}: Pick<ActionInputParameters<typeof participantReportInputs>, "includeFields">) {
  return { include_fields: includeFields };
}
