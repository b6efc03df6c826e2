import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { WebinarsCreateWebinarRequestBody } from "@zoom/rivet/meetings";
import { choice, dateTime, integer, text } from "./builders";
import { settingsExtraFields, trackingFields } from "./meetings";
import { recurrenceInputs, toRecurrence, toType } from "./recurrence";
import { unlessEmpty } from "./unlessEmpty";
import { toWebinarSettings, webinarSettingsInputs } from "./webinarSettings";

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
  startTime: dateTime({
    label: "Start Time",
    comments:
      "When the webinar starts, as yyyy-MM-ddTHH:mm:ssZ in UTC; another offset is converted. Without an offset the time is local to Timezone. Left blank, none is sent.",
    example: "2026-12-15T12:02:00Z",
    withoutOffset: "local",
  }),
  duration: integer({
    label: "Duration",
    comments:
      "How long the webinar lasts, in minutes. Left blank, Zoom decides for a new webinar; an update leaves it as it is.",
    example: "60",
    min: 1,
    unit: "minutes",
  }),
  timezone: text({
    label: "Timezone",
    comments:
      "The id of the webinar's time zone in Zoom's list of time zones. Left blank, it is the host's for a new webinar; an update leaves it as it is.",
    example: "America/New_York",
  }),
  password: text({
    label: "Password",
    comments:
      "The passcode to join, at most 10 characters. Left blank, the account's settings decide for a new webinar; an update leaves it as it is.",
    maxLength: 10,
    secret: true,
  }),
  templateId: text({
    label: "Template Id",
    comments: "The id of the webinar template to use. Left blank, none is sent.",
    example: "ull6574eur",
  }),
};

/** Everything that creating and updating a webinar take. */
export const webinarInputs = {
  ...detailInputs,
  ...recurrenceInputs,
  ...webinarSettingsInputs,
  trackingFields,
  settingsExtraFields,
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
 * @throws InputError as {@link toRecurrence} and {@link toType} do.
 */
export function toWebinar(webinar: ActionInputParameters<typeof webinarInputs>): WebinarBody {
  const recurrence = toRecurrence(webinar);
  const type = toType("Webinar Type", webinar.webinarType, recurringWithFixedTime, recurrence);
  return {
    topic: webinar.topic,
    agenda: webinar.agenda,
    type,
    start_time: webinar.startTime,
    duration: webinar.duration,
    timezone: webinar.timezone,
    password: webinar.password,
    template_id: webinar.templateId,
    tracking_fields: webinar.trackingFields,
    recurrence,
    settings: unlessEmpty({ ...toWebinarSettings(webinar), ...webinar.settingsExtraFields }),
  };
}
