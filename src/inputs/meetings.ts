import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { MeetingsCreateMeetingRequestBody } from "@zoom/rivet/meetings";
import { choice, dateTime, groupedNumber, integer, text } from "./builders";
import { InputError } from "./inputError";
import { meetingSettingsInputs, toMeetingSettings } from "./meetingSettings";
import { recurrenceInputs, toRecurrence } from "./recurrence";

/** Meetings and webinars go by a number, or by the UUID of one past occurrence. */
export const meetingIdRule = {
  allowed: "a number such as 876 3473 0132, or the UUID of a past occurrence",
  pattern: /^(?!\.{1,2}$)/,
};

export const meetingId = groupedNumber({
  label: "Meeting Id",
  comments: "The number of the meeting, or the UUID of one past occurrence of it.",
  example: "89347503",
  required: true,
  ...meetingIdRule,
});

const recurringWithFixedTime = 8;

/** What a meeting is about, and when it takes place once. */
const detailInputs = {
  topic: text({
    label: "Topic",
    comments: "The meeting's topic, at most 200 characters. Left blank, Zoom chooses one.",
    example: "Daily Meeting",
    maxLength: 200,
  }),
  agenda: text({
    label: "Agenda",
    comments: "What the meeting is about, at most 2,000 characters. Left blank, there is none.",
    example: "In this meeting we will discuss...",
    maxLength: 2000,
  }),
  meetingType: choice({
    label: "Meeting Type",
    comments:
      "Left blank, a meeting with a Recurrence is recurring with fixed time, and any other is as Zoom has it: a new one is scheduled.",
    choices: [
      [1, "Instant"],
      [2, "Scheduled"],
      [3, "Recurring without fixed time"],
      [recurringWithFixedTime, "Recurring with fixed time"],
      [10, "Screen share only"],
    ],
  }),
  startTime: dateTime({
    label: "Start Time",
    comments:
      "When the meeting starts, as yyyy-MM-ddTHH:mm:ssZ in UTC; another offset is converted. Without an offset the time is local to Timezone.",
    example: "2021-12-15T12:02:00Z",
    withoutOffset: "local",
  }),
  duration: integer({
    label: "Duration",
    comments: "How long the meeting lasts, in minutes. Left blank, Zoom decides.",
    example: "60",
    min: 1,
    unit: "minutes",
  }),
  timezone: text({
    label: "Timezone",
    comments:
      "The id of the meeting's time zone in Zoom's list of time zones. Left blank, it is the host's.",
    example: "America/New_York",
  }),
  password: text({
    label: "Password",
    comments:
      "The passcode to join, at most 10 characters. Left blank, the account's settings decide.",
    example: "examplePass",
    maxLength: 10,
    secret: true,
  }),
};

/** Everything that creating and updating a meeting have in common. */
export const meetingInputs = { ...detailInputs, ...recurrenceInputs, ...meetingSettingsInputs };

/**
 * Zoom's body for a meeting. The typings know one weekly day alone, where Zoom takes several
 * separated by commas.
 */
export type MeetingBody = Omit<MeetingsCreateMeetingRequestBody, "recurrence" | "type"> & {
  type?: number;
  recurrence?: ReturnType<typeof toRecurrence>;
};

/**
 * Maps a meeting's inputs to Zoom's body.
 *
 * @param meeting The cleaned inputs.
 * @returns The body of `POST /users/{userId}/meetings` and of `PATCH /meetings/{meetingId}`.
 * @throws InputError if the meeting type cannot recur, or as {@link toRecurrence} does.
 */
export function toMeeting(meeting: ActionInputParameters<typeof meetingInputs>): MeetingBody {
  const recurrence = toRecurrence(meeting);
  const type = meeting.meetingType ?? (recurrence && recurringWithFixedTime);
  if (recurrence && type !== recurringWithFixedTime) {
    throw new InputError(
      "Meeting Type",
      `must be "8" (Recurring with fixed time) or blank when Recurrence is set, not "${type}"`,
    );
  }
  return {
    topic: meeting.topic,
    agenda: meeting.agenda,
    type,
    start_time: meeting.startTime,
    duration: meeting.duration,
    timezone: meeting.timezone,
    password: meeting.password,
    recurrence,
    settings: toMeetingSettings(meeting),
  };
}
