import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, flag } from "../builders";
import { describeValue, InputError } from "../builders/inputError";

/** The contents of a participant report. */
export const participantReportInputs = {
  includeFields: choice({
    label: "Include Fields",
    comments: "Additional field to return. If blank, no additional field is returned.",
    choices: [["registrant_id", "Registrant id"]],
  }),
  groupByParticipant: flag({
    label: "Group By Participant",
    comments:
      "Whether to return one entry per participant, instead of one per session, with the first join_time, the last leave_time, the duration in seconds, the number of sessions, the ids and email address of the participant, and the fields that all their sessions share. Sessions are grouped by registrant id, email address, user id and customer key; sessions without any of these are grouped by name. Overlapping sessions count once; time in the waiting room does not count as attendance.",
  }),
  allInstances: flag({
    label: "All Instances",
    comments:
      "Whether to read every past instance of a series, each entry with meeting_uuid and instance_start_time, instead of the latest one. Requires the number of the series instead of a UUID. Group By Participant then totals all instances. Instances without a report are listed in instances_without_report.",
  }),
};

/**
 * Checks that All Instances has a series to read.
 *
 * @param label Label of the input that names the meeting or webinar.
 * @param id The number, or the UUID of an instance.
 * @throws InputError for a UUID, which is one instance.
 */
export function checkSeries(
  label: string,
  id: string,
  { allInstances }: Pick<ActionInputParameters<typeof participantReportInputs>, "allInstances">,
): void {
  if (!allInstances || /^\d+$/.test(id)) return;
  const problem = `must be a number when All Instances is on: a UUID is one instance of the series. Got ${describeValue(id)}`;
  throw new InputError(label, problem);
}

/**
 * @returns The query of `GET /report/meetings/{meetingId}/participants` and
 * `GET /report/webinars/{webinarId}/participants`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export function toParticipantQuery({
  includeFields,
}: Pick<ActionInputParameters<typeof participantReportInputs>, "includeFields">) {
  return { include_fields: includeFields };
}
