import type { ActionInputParameters } from "@prismatic-io/spectral";
import { dateTime, id, integer, jsonList, jsonObject, text, timeZone } from "./builders";
import { describeValue, InputError } from "./builders/inputError";
import { ifBlank, type Mode } from "./builders/mode";

function passcode(mode: Mode) {
  const label = "Password";
  const { clean, ...rest } = text({
    label,
    comments: `The passcode to join, at most 10 characters: a-z, A-Z, 0-9 and @ - _ * !. ${ifBlank(mode, "the account's settings apply")}`,
    example: "examplePass",
    maxLength: 10,
    secret: true,
  });
  return {
    ...rest,
    clean: (value: unknown) => {
      const passcode = clean(value);
      if (passcode === undefined || /^[\w@*!-]+$/.test(passcode)) return passcode;
      const got = describeValue(passcode, true);
      throw new InputError(label, `must have only a-z, A-Z, 0-9 and @ - _ * !. Got ${got}`);
    },
  };
}

/** What can be scheduled. */
type Scheduled = "meeting" | "webinar";

/**
 * Returns the inputs for when a meeting or webinar takes place, and its passcode.
 *
 * @param what What is scheduled, as the comments name it.
 * @param mode Whether it is created or updated.
 */
export const scheduleInputs = (what: Scheduled, mode: Mode) => ({
  startTime: dateTime({
    label: "Start Time",
    comments: `The start time of the ${what}, in ISO 8601 format. Times with an offset are converted to UTC; times without one are in Timezone. ${ifBlank(mode, `the ${what} has no start time`)}`,
    placeholder: "2027-01-31T09:30:00Z",
    example: "2021-12-15T12:02:00Z",
    withoutOffset: "local",
  }),
  duration: integer({
    label: "Duration",
    comments: `The duration of the ${what}, in minutes. ${ifBlank(mode)}`,
    placeholder: "60",
    example: "60",
    min: 1,
    unit: "minutes",
  }),
  timezone: timeZone({
    label: "Timezone",
    comments: `The time zone of the ${what}, as an id from Zoom's list of time zones. ${ifBlank(mode, "the host's time zone is used")}`,
    placeholder: "America/New_York",
    example: "America/New_York",
  }),
  password: passcode(mode),
});

/**
 * Returns the inputs for scheduling that Prismatic's published reference does not have.
 *
 * @param mode Whether it is created or updated.
 */
export const scheduleExtraInputs = (mode: Mode) => ({
  trackingFields: jsonList({
    label: "Tracking Fields",
    comments: `The account's tracking fields with their values, as a JSON list. List Tracking Fields returns their names. ${ifBlank(mode, "none are set")}`,
    placeholder: '[{"field": "Department", "value": "Sales"}]',
    example: '[{"field": "Department", "value": "Sales"}]',
    fields: { field: { required: true }, value: {} },
  }),
  settingsExtraFields: jsonObject({
    label: "Settings Extra Fields",
    comments:
      "Additional settings, as a JSON object with Zoom's field names. These override the inputs above. If blank, none are sent.",
    placeholder: '{"show_share_button": true}',
    example: '{"show_share_button": true}',
  }),
});

/**
 * Returns the input for the template of a meeting or webinar. Zoom has none for a webinar's update.
 *
 * @param what What is scheduled, as the comment names it.
 * @param mode Whether it is created or updated.
 */
export const templateId = (what: Scheduled, mode: Mode) =>
  id({
    label: "Template Id",
    allowed: "a template's id",
    comments: `The id of the ${what} template to use. ${ifBlank(mode, "no template is used")}`,
    placeholder: "Dv4YdINdTk+Z5RToadh5ug==",
    example: "Dv4YdINdTk+Z5RToadh5ug==",
    dataSource: what === "meeting" ? "selectMeetingTemplate" : "selectWebinarTemplate",
  });

type Schedule = ActionInputParameters<
  ReturnType<typeof scheduleInputs> & ReturnType<typeof scheduleExtraInputs>
>;

/**
 * @returns The fields that meetings and webinars share. Settings Extra Fields are not among them: they
 * belong to `settings`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/{userId}/meetings
 */
export function toSchedule(schedule: Schedule) {
  return {
    start_time: schedule.startTime,
    duration: schedule.duration,
    timezone: schedule.timezone,
    password: schedule.password,
    tracking_fields: schedule.trackingFields,
  };
}
