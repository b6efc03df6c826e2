import type { ActionInputParameters } from "@prismatic-io/spectral";
import { omitEmpty } from "../zoom/values";
import { occurrence, optionalFlag } from "./builders";
import { InputError } from "./builders/inputError";

const allAffected = "all occurrences are affected";
const dataSources = { meeting: "selectMeetingOccurrence", webinar: "selectWebinarOccurrence" };

/**
 * Builds an input for an occurrence of a recurring meeting or webinar.
 *
 * @param ifBlank What happens without an occurrence, to follow "If blank, ".
 * @param use What an occurrence can be used for, as sentences.
 */
export const occurrenceIdOf = (series: keyof typeof dataSources, ifBlank = allAffected, use = "") =>
  occurrence({
    label: "Occurrence Id",
    comments: `The id of one occurrence of a recurring ${series}.${use} If blank, ${ifBlank}.`,
    placeholder: "1648194360000",
    example: "1648194360000",
    dataSource: dataSources[series],
  });

/** An occurrence of a recurring meeting to delete, or whose registrants to change. */
export const meetingOccurrenceId = occurrenceIdOf("meeting");

/** An occurrence of a recurring webinar to delete, or whose registrants to change. */
export const webinarOccurrenceId = occurrenceIdOf("webinar");

/** An occurrence of a recurring meeting to update. */
export const updatedMeetingOccurrenceId = occurrenceIdOf(
  "meeting",
  allAffected,
  " An occurrence can have its own Agenda, Start Time, Duration, Host Video On Start, Participant Video, Join Before Host, Mute Upon Entry, Use Watermark, Auto Recording and waiting_room (in Settings Extra Fields); nothing else is sent.",
);

/** An occurrence of a recurring webinar to update. */
export const updatedWebinarOccurrenceId = occurrenceIdOf(
  "webinar",
  allAffected,
  " An occurrence can have its own Agenda, Start Time, Duration, Host Video On Start, Panelists Video, HD Video, Auto Recording and watermark (in Settings Extra Fields); nothing else is sent.",
);

/** What Zoom's body has in common for meetings and webinars. */
interface OccurrenceBody {
  agenda?: string;
  start_time?: string;
  duration?: number;
  timezone?: string;
  settings?: object;
}

/**
 * Reduces the body of an update to the fields that an occurrence can have.
 *
 * @param body The body of an update of a meeting or webinar.
 * @param taken Names of the settings that an occurrence can have.
 * @returns The body of the occurrence's update.
 * @throws InputError if nothing is left, or if the Start Time is in a Timezone, which is not sent.
 */
export function toOccurrenceUpdate(body: OccurrenceBody, taken: readonly string[]) {
  const settings = Object.entries(body.settings ?? {}).filter(
    ([name, value]) => taken.includes(name) && value !== undefined,
  );
  const { agenda, start_time, duration, timezone } = body;
  if (timezone !== undefined && start_time !== undefined && !start_time.endsWith("Z")) {
    throw new InputError(
      "Start Time",
      `must have an offset or Z when Occurrence Id is set, because an occurrence has no Timezone of its own. Got "${start_time}"`,
    );
  }
  const update = omitEmpty({
    agenda,
    start_time,
    duration,
    settings: settings.length > 0 ? Object.fromEntries(settings) : undefined,
  });
  if (update) return update;
  throw new InputError(
    "Occurrence Id",
    "requires an input that applies to a single occurrence, such as Agenda, Start Time or Duration; otherwise, it must be blank",
  );
}

/** @returns The query of requests that can apply to one occurrence. */
export function toOccurrence({ occurrenceId }: { occurrenceId?: string }) {
  return { occurrence_id: occurrenceId };
}

const showPreviousOccurrences = optionalFlag({
  label: "Show Previous Occurrences",
  comments: "Whether to include previous occurrences.",
});

/** Which occurrences of a meeting to get. */
export const meetingOccurrenceInputs = {
  occurrenceId: occurrenceIdOf("meeting", "gets the whole series"),
  showPreviousOccurrences,
};

/** Which occurrences of a webinar to get. */
export const webinarOccurrenceInputs = {
  occurrenceId: occurrenceIdOf("webinar", "gets the whole series"),
  showPreviousOccurrences,
};

/**
 * @returns The query of `GET /meetings/{meetingId}` and `GET /webinars/{webinarId}`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}
 */
export function toOccurrenceQuery(inputs: ActionInputParameters<typeof meetingOccurrenceInputs>) {
  return {
    ...toOccurrence(inputs),
    show_previous_occurrences: inputs.showPreviousOccurrences,
  };
}
