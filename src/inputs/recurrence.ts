import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, dateTime, integer, integerList } from "./builders";
import { InputError } from "./builders/inputError";
import { ifBlank, type Mode } from "./builders/mode";

/** Zoom's values of `recurrence.type`. */
const daily = 1;
const weekly = 2;
const monthly = 3;

const patterns = [
  [daily, "Daily"],
  [weekly, "Weekly"],
  [monthly, "Monthly"],
] as const;

/** The maximum interval, in days, weeks or months, in Zoom's description of the recurrence. */
const maxInterval = { [daily]: 90, [weekly]: 12, [monthly]: 3 };

/** The most occurrences, Zoom's `maximum` of `end_times`. */
const maxEndTimes = 365;

/** Zoom's values of `weekly_days` and `monthly_week_day`. */
const weekDays = "from 1 (Sunday) to 7 (Saturday)";

/** Ends the comments of inputs that every pattern has; without a pattern they are not sent. */
const ignored = "Ignored unless Recurrence is set.";

const startTimeRule = " Zoom changes a recurrence only together with a Start Time in the future.";

const withStartTime = (mode: Mode) => (mode === "update" ? startTimeRule : "");

const withoutEnd = (mode: Mode, other: string) =>
  ifBlank(mode, `${other} applies; if both are blank, Zoom creates a single occurrence`);

/**
 * Returns the inputs for how a meeting or webinar recurs.
 *
 * @param what What recurs, as the comments name it.
 * @param mode Whether it is created or updated.
 */
export const recurrenceInputs = (what: "meeting" | "webinar", mode: Mode) => ({
  recurrence: choice({
    label: "Recurrence",
    comments: `The recurrence pattern.${withStartTime(mode)} ${ifBlank(mode, `the ${what} does not recur`)}`,
    choices: patterns,
  }),
  repeatInterval: integer({
    label: "Repeat Interval",
    comments: `Interval between occurrences, in days, weeks or months: at most ${maxInterval[daily]}, ${maxInterval[weekly]} or ${maxInterval[monthly]}. ${ignored} Default: 1.`,
    placeholder: "1",
    example: "1",
    min: 1,
    max: maxInterval[daily],
  }),
  weeklyDay: integerList({
    label: "Weekly Day",
    comments: `The days of the week, ${weekDays}, separated by commas: 1,3 for Sunday and Tuesday. Required when Recurrence is Weekly; otherwise ignored.`,
    placeholder: "1,3",
    example: "1",
    min: 1,
    max: 7,
  }),
  monthlyDay: integer({
    label: "Monthly Day",
    comments:
      "The day of the month, from 1 to 31. When Recurrence is Monthly, requires either this or both Monthly Week and Monthly Week Day; otherwise ignored.",
    placeholder: "15",
    example: "15",
    min: 1,
    max: 31,
  }),
  monthlyWeek: choice({
    label: "Monthly Week",
    comments:
      "The week of the month. Requires Monthly Week Day. Ignored unless Recurrence is Monthly. If blank, Monthly Day is required.",
    choices: [
      [1, "First week"],
      [2, "Second week"],
      [3, "Third week"],
      [4, "Fourth week"],
      [-1, "Last week"],
    ],
  }),
  monthlyWeekDay: integer({
    label: "Monthly Week Day",
    comments: `The day of the week, ${weekDays}. Requires Monthly Week. Ignored unless Recurrence is Monthly. If blank, Monthly Day is required.`,
    placeholder: "1",
    example: "1",
    min: 1,
    max: 7,
  }),
  endDateTime: dateTime({
    label: "End Date Time",
    comments: `The end of the recurrence, in ISO 8601 format. Times without an offset are in UTC. ${ignored} ${withoutEnd(mode, "End Times")}`,
    placeholder: "2027-11-25T12:00:00Z",
    example: "2017-11-25T12:00:00Z",
    withoutOffset: "UTC",
  }),
  endTimes: integer({
    label: "End Times",
    comments: `Number of occurrences after which the series ends, at most ${maxEndTimes}, or 0 for a series without an end. Cannot be combined with End Date Time. ${ignored} ${withoutEnd(mode, "End Date Time")}`,
    placeholder: "10",
    example: "10",
    min: 0,
    max: maxEndTimes,
  }),
});

const choiceWithNone = choice({
  label: "Recurrence",
  comments: `The recurrence pattern.${startTimeRule} Choose None to leave the recurrence unchanged or if the meeting does not recur. Optional when Keep Existing Settings is on or Occurrence Id is set.`,
  choices: [["none", "None"], ...patterns],
});

/**
 * The recurrence of an update. It is required in the low-code designer, as documented; its value may still be
 * missing, because Keep Existing Settings makes it optional, and an input does not see the others.
 */
export const updateRecurrence = { ...choiceWithNone, required: true as const };

type Recurrence = ActionInputParameters<ReturnType<typeof recurrenceInputs>>;

/**
 * Inputs of other patterns than the chosen one are omitted, because the low-code designer keeps the values of all
 * of them.
 *
 * @returns The `recurrence` of a meeting or webinar, `undefined` if it does not recur.
 * @throws InputError if an input that the pattern requires is missing, the interval is too long, or
 * the series ends in two ways.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/{userId}/meetings
 */
export function toRecurrence(inputs: Recurrence) {
  const { recurrence: type } = inputs;
  if (type === undefined) return undefined;
  if (inputs.endDateTime !== undefined && inputs.endTimes !== undefined) {
    const both = `${inputs.endTimes} and ${inputs.endDateTime}`;
    throw new InputError(
      "End Times",
      `cannot be combined with End Date Time; leave one of them blank. Got ${both}`,
    );
  }
  return {
    type,
    repeat_interval: checkedInterval(type, inputs.repeatInterval),
    end_date_time: inputs.endDateTime,
    end_times: inputs.endTimes,
    ...(type === weekly && { weekly_days: weeklyDays(inputs) }),
    ...(type === monthly && monthlyDays(inputs)),
  };
}

/**
 * Returns the type of a meeting or webinar that may recur.
 *
 * @param label Label of the type's input.
 * @param type The chosen type, if any.
 * @param recurring The type that recurs with a fixed time, the only one for which Zoom uses a
 * recurrence.
 * @returns The type; the recurring one if there is a recurrence.
 * @throws InputError if there is a recurrence and another type.
 */
export function toRecurringType<Type extends number>(
  label: string,
  type: Type | undefined,
  recurring: Type,
  recurrence: object | undefined,
): Type | undefined {
  if (recurrence === undefined || type === recurring) return type;
  if (type === undefined) return recurring;
  throw new InputError(
    label,
    `must be "${recurring}" (recurring with a fixed time) or blank when Recurrence is set. Got "${type}"`,
  );
}

function checkedInterval(type: keyof typeof maxInterval, interval?: number) {
  const maximum = maxInterval[type];
  if (interval === undefined || interval <= maximum) return interval;
  const pattern = patterns.find(([value]) => value === type)?.[1];
  throw new InputError(
    "Repeat Interval",
    `must be at most ${maximum} when Recurrence is ${pattern}. Got ${interval}`,
  );
}

function weeklyDays({ weeklyDay }: Recurrence): string {
  if (weeklyDay) return weeklyDay.join(",");
  throw new InputError("Weekly Day", `is required when Recurrence is Weekly: days ${weekDays}`);
}

function monthlyDays({ monthlyDay, monthlyWeek, monthlyWeekDay }: Recurrence) {
  const hasWeek = monthlyWeek !== undefined || monthlyWeekDay !== undefined;
  if (monthlyDay !== undefined && !hasWeek) return { monthly_day: monthlyDay };
  if (monthlyDay !== undefined) {
    const all = `Monthly Day ${monthlyDay}, Monthly Week ${monthlyWeek ?? "blank"} and Monthly Week Day ${monthlyWeekDay ?? "blank"}`;
    throw new InputError(
      "Monthly Day",
      `cannot be combined with Monthly Week and Monthly Week Day; leave one or the other blank. Got ${all}`,
    );
  }
  if (monthlyWeek !== undefined && monthlyWeekDay !== undefined) {
    return { monthly_week: monthlyWeek, monthly_week_day: monthlyWeekDay };
  }
  if (!hasWeek) {
    throw new InputError(
      "Monthly Day, or both Monthly Week and Monthly Week Day,",
      "are required when Recurrence is Monthly",
    );
  }
  const [missing, present] =
    monthlyWeek === undefined
      ? ["Monthly Week", `Monthly Week Day (${monthlyWeekDay})`]
      : ["Monthly Week Day", `Monthly Week (${monthlyWeek})`];
  throw new InputError(missing, `is required together with ${present}`);
}
