import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, dateTime, integer, integerList } from "./builders";
import { InputError } from "./builders/inputError";

const daily = 1;
const weekly = 2;
const monthly = 3;

const patterns = [
  [daily, "Daily"],
  [weekly, "Weekly"],
  [monthly, "Monthly"],
] as const;

/** The largest interval that Zoom takes, in days, weeks or months. */
const longestInterval = { [daily]: 90, [weekly]: 12, [monthly]: 3 };

/** How a meeting or a webinar recurs. */
export const recurrenceInputs = {
  recurrence: choice({
    label: "Recurrence",
    comments: "How often the meeting or webinar recurs. Left blank, it does not.",
    choices: patterns,
  }),
  repeatInterval: integer({
    label: "Repeat Interval",
    comments:
      "After how many days, weeks or months it recurs: at most 90 days, 12 weeks or 3 months. Left blank, it is every one. It counts only with a Recurrence.",
    example: "1",
    min: 1,
    max: 90,
  }),
  weeklyDay: integerList({
    label: "Weekly Day",
    comments:
      "The days of the week, from 1 (Sunday) to 7 (Saturday), several separated by commas: “1,3” is Sunday and Tuesday. Weekly recurrence needs it; it counts only there and can else be left blank.",
    example: "1",
    min: 1,
    max: 7,
  }),
  monthlyDay: integer({
    label: "Monthly Day",
    comments:
      "The day of the month, from 1 to 31. Monthly recurrence needs either this or Monthly Week with Monthly Week Day, and the other left blank; it counts only there.",
    example: "15",
    min: 1,
    max: 31,
  }),
  monthlyWeek: choice({
    label: "Monthly Week",
    comments:
      "The week of the month, together with Monthly Week Day. Left blank, Monthly Day counts. It counts only with monthly recurrence.",
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
    comments:
      "The day, from 1 (Sunday) to 7 (Saturday), of the week that Monthly Week names. Left blank, Monthly Day counts. It counts only with monthly recurrence.",
    example: "1",
    min: 1,
    max: 7,
  }),
  endDateTime: dateTime({
    label: "End Date Time",
    comments:
      "When the recurrence ends, as yyyy-MM-ddTHH:mm:ssZ in UTC; a time without an offset is UTC. Left blank, Zoom decides. It counts only with a Recurrence.",
    example: "2017-11-25T12:00:00Z",
    withoutOffset: "UTC",
  }),
  endTimes: integer({
    label: "End Times",
    comments:
      "After how many times the recurrence ends, at most 365. It cannot be combined with End Date Time. Left blank, Zoom decides. It counts only with a Recurrence.",
    example: "10",
    min: 1,
    max: 365,
  }),
};

const choiceWithNone = choice({
  label: "Recurrence",
  comments: "How often the meeting recurs. With None, nothing of its recurrence is sent.",
  required: true,
  choices: [["none", "None"], ...patterns],
});

/** The recurrence of an update, which has to be named. */
export const updateRecurrence = {
  ...choiceWithNone,
  clean: (value: unknown) => {
    const recurrence = choiceWithNone.clean(value);
    return recurrence === "none" ? undefined : recurrence;
  },
};

type Recurrence = ActionInputParameters<typeof recurrenceInputs>;

/**
 * Maps the recurrence to Zoom's body. What belongs to another pattern than the chosen one is left
 * out, because flows may keep the values of all of them.
 *
 * @param inputs The cleaned inputs.
 * @returns The `recurrence` of a meeting or webinar, `undefined` if it does not recur.
 * @throws InputError if the pattern lacks what it needs, its interval is too long, or it ends
 * in two ways.
 * @see https://developers.zoom.us/docs/api/meetings/
 */
export function toRecurrence(inputs: Recurrence) {
  const { recurrence: type } = inputs;
  if (type === undefined) return undefined;
  if (inputs.endDateTime !== undefined && inputs.endTimes !== undefined) {
    const given = `End Times is ${inputs.endTimes}, End Date Time ${inputs.endDateTime}`;
    throw new InputError(
      "End Times",
      `cannot be used together with End Date Time: leave one of them blank (${given})`,
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
 * Settles the type of what may recur.
 *
 * @param label The label of the input of the type.
 * @param type The type that is chosen, if any.
 * @param recurring The type that recurs at a fixed time, the only one that a recurrence goes with.
 * @param recurrence The recurrence, if any.
 * @returns The type; one that recurs if there is a recurrence.
 * @throws InputError if there is a recurrence and the type cannot recur.
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
    `must be "${recurring}" (Recurring with fixed time) or blank when Recurrence is set, not "${type}"`,
  );
}

function checkedInterval(type: keyof typeof longestInterval, interval?: number) {
  const most = longestInterval[type];
  if (interval === undefined || interval <= most) return interval;
  const pattern = patterns.find(([value]) => value === type)?.[1];
  throw new InputError(
    "Repeat Interval",
    `must be at most ${most} with Recurrence "${pattern}", not ${interval}`,
  );
}

function weeklyDays({ weeklyDay }: Recurrence): string {
  if (weeklyDay) return weeklyDay.join(",");
  throw new InputError("Weekly Day", "is needed with Recurrence “Weekly”: days from 1 to 7");
}

function monthlyDays({ monthlyDay, monthlyWeek, monthlyWeekDay }: Recurrence) {
  const hasWeek = monthlyWeek !== undefined || monthlyWeekDay !== undefined;
  if (monthlyDay !== undefined && !hasWeek) return { monthly_day: monthlyDay };
  if (monthlyDay !== undefined) {
    const given = `Monthly Day is ${monthlyDay}, Monthly Week ${monthlyWeek ?? "blank"}, Monthly Week Day ${monthlyWeekDay ?? "blank"}`;
    throw new InputError(
      "Monthly Day",
      `cannot be used together with Monthly Week and Monthly Week Day: leave one or the other blank (${given})`,
    );
  }
  if (monthlyWeek !== undefined && monthlyWeekDay !== undefined) {
    return { monthly_week: monthlyWeek, monthly_week_day: monthlyWeekDay };
  }
  if (!hasWeek) {
    throw new InputError(
      "Monthly Day",
      "or else Monthly Week with Monthly Week Day is needed with Recurrence “Monthly”",
    );
  }
  const [missing, given] =
    monthlyWeek === undefined
      ? ["Monthly Week", `Monthly Week Day (${monthlyWeekDay})`]
      : ["Monthly Week Day", `Monthly Week (${monthlyWeek})`];
  throw new InputError(missing, `is needed together with ${given}`);
}
