import type { ActionInputParameters } from "@prismatic-io/spectral";
import { dateTime, integer, jsonList, jsonObject, text } from "./builders";

/** Meetings and webinars are scheduled alike. */
type Scheduled = "meeting" | "webinar";

/**
 * Gives the inputs of when a meeting or webinar takes place once, and who can join.
 *
 * @param what What is scheduled, as the comments name it.
 * @returns The inputs.
 */
export const scheduleInputs = (what: Scheduled) => ({
  startTime: dateTime({
    label: "Start Time",
    comments: `When the ${what} starts, as yyyy-MM-ddTHH:mm:ssZ in UTC; another offset is converted. Without an offset the time is local to Timezone. Left blank, none is sent.`,
    example: "2021-12-15T12:02:00Z",
    withoutOffset: "local",
  }),
  duration: integer({
    label: "Duration",
    comments: `How long the ${what} lasts, in minutes. Left blank, Zoom decides for a new ${what}; an update leaves it as it is.`,
    example: "60",
    min: 1,
    unit: "minutes",
  }),
  timezone: text({
    label: "Timezone",
    comments: `The id of the ${what}'s time zone in Zoom's list of time zones. Left blank, it is the host's for a new ${what}; an update leaves it as it is.`,
    example: "America/New_York",
  }),
  password: text({
    label: "Password",
    comments: `The passcode to join, at most 10 characters. Left blank, the account's settings decide for a new ${what}; an update leaves it as it is.`,
    example: "examplePass",
    maxLength: 10,
    secret: true,
  }),
});

/**
 * Gives the inputs that Zoom takes beside what is documented.
 *
 * @param what What is scheduled, as the comments name it.
 * @returns The inputs.
 */
export const scheduleExtraInputs = (what: Scheduled) => ({
  templateId: text({
    label: "Template Id",
    comments: `The id of the ${what} template to use. Left blank, none is sent.`,
    example: "Dv4YdINdTk+Z5RToadh5ug==",
  }),
  trackingFields: jsonList({
    label: "Tracking Fields",
    comments:
      "The account's tracking fields with their values: a JSON list. Left blank, none are sent.",
    example: '[{"field": "Department", "value": "Sales"}]',
    fields: { field: { required: true }, value: {} },
  }),
  settingsExtraFields: jsonObject({
    label: "Settings Extra Fields",
    comments:
      "Settings that have no input here, as a JSON object with Zoom's names. They take precedence over inputs of the same name. Left blank, none are sent.",
    example: '{"show_share_button": true}',
  }),
});

type Schedule = ActionInputParameters<
  ReturnType<typeof scheduleInputs> & ReturnType<typeof scheduleExtraInputs>
>;

/** Maps them to Zoom's body; the extra settings belong to the settings. */
export function toSchedule(schedule: Schedule) {
  return {
    start_time: schedule.startTime,
    duration: schedule.duration,
    timezone: schedule.timezone,
    password: schedule.password,
    template_id: schedule.templateId,
    tracking_fields: schedule.trackingFields,
  };
}
