import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { WebinarsCreateWebinarRequestBody } from "@zoom/rivet/meetings";
import { choice, text } from "../builders";
import { omitEmpty } from "../omitEmpty";
import { recurrenceInputs, toRecurrence, toRecurringType } from "../recurrence";
import { scheduleExtraInputs, scheduleInputs, toSchedule } from "../schedule";
import { toWebinarSettings, webinarSettingsInputs } from "./settings";

const recurringWithFixedTime = 9;

/** What a webinar is about, and when it takes place once. */
const detailInputs = {
  topic: text({
    label: "Topic",
    comments:
      "The webinar's topic, at most 200 characters. Left blank, Zoom decides for a new webinar; an update leaves it as it is.",
    example: "Product News",
    maxLength: 200,
  }),
  agenda: text({
    label: "Agenda",
    comments: "What the webinar is about. Left blank, nothing is sent.",
    example: "What is new, and what comes next",
  }),
  webinarType: choice({
    label: "Webinar Type",
    comments:
      "Left blank, a webinar with a Recurrence is recurring with fixed time, and any other is as Zoom has it: a new one takes place once.",
    choices: [
      [5, "Webinar"],
      [6, "Recurring without fixed time"],
      [recurringWithFixedTime, "Recurring with fixed time"],
    ],
  }),
  ...scheduleInputs("webinar"),
};

/** Everything that creating and updating a webinar take. */
export const webinarInputs = {
  ...detailInputs,
  ...recurrenceInputs,
  ...webinarSettingsInputs,
  ...scheduleExtraInputs("webinar"),
};

/**
 * Zoom's body for a webinar. The typings name the days of a week one at a time, where Zoom takes
 * several separated by commas.
 */
export type WebinarBody = Omit<WebinarsCreateWebinarRequestBody, "recurrence" | "type"> & {
  type?: number;
  recurrence?: ReturnType<typeof toRecurrence>;
};

/**
 * Maps a webinar's inputs to Zoom's body. What is left alone is not part of it.
 *
 * @param webinar The cleaned inputs.
 * @returns The body of `POST /users/{userId}/webinars` and of `PATCH /webinars/{webinarId}`.
 * @throws InputError as {@link toRecurrence} and {@link toRecurringType} do.
 */
export function toWebinar(webinar: ActionInputParameters<typeof webinarInputs>): WebinarBody {
  const recurrence = toRecurrence(webinar);
  const type = toRecurringType(
    "Webinar Type",
    webinar.webinarType,
    recurringWithFixedTime,
    recurrence,
  );
  return {
    topic: webinar.topic,
    agenda: webinar.agenda,
    type,
    ...toSchedule(webinar),
    recurrence,
    settings: omitEmpty({ ...toWebinarSettings(webinar), ...webinar.settingsExtraFields }),
  };
}
