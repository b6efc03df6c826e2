import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { MeetingsCreateMeetingRequestBody } from "@zoom/rivet/meetings";
import {
  choice,
  dateTime,
  flag,
  integer,
  jsonList,
  jsonObject,
  onOff,
  text,
  toggle,
} from "./builders";
import { meetingSettingsInputs, toMeetingSettings, withoutDefaults } from "./meetingSettings";
import { recurrenceInputs, recurrenceOfUpdate, toRecurrence, toType } from "./recurrence";
import { unlessEmpty } from "./unlessEmpty";

/** The account's own fields of a meeting or webinar. */
export const trackingFields = jsonList({
  label: "Tracking Fields",
  comments:
    "The account's tracking fields with their values: a JSON list. Left blank, none are sent.",
  example: '[{"field": "Department", "value": "Sales"}]',
  fields: { field: { required: true }, value: {} },
});

/** Settings that have no input of their own. */
export const settingsExtraFields = jsonObject({
  label: "Settings Extra Fields",
  comments:
    "Settings that have no input here, as a JSON object with Zoom's names. They take precedence over inputs of the same name. Left blank, none are sent.",
  example: '{"waiting_room": true}',
});

const recurringWithFixedTime = 8;

/** What a meeting is about, and when it takes place once. */
const detailInputs = {
  topic: text({
    label: "Topic",
    comments:
      "The meeting's topic, at most 200 characters. Left blank, Zoom chooses one for a new meeting; an update leaves it as it is.",
    example: "Daily Meeting",
    maxLength: 200,
  }),
  agenda: text({
    label: "Agenda",
    comments:
      "What the meeting is about, at most 2,000 characters. Left blank, a new meeting has none; an update leaves it as it is.",
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
      "When the meeting starts, as yyyy-MM-ddTHH:mm:ssZ in UTC; another offset is converted. Without an offset the time is local to Timezone. Left blank, none is sent.",
    example: "2021-12-15T12:02:00Z",
    withoutOffset: "local",
  }),
  duration: integer({
    label: "Duration",
    comments:
      "How long the meeting lasts, in minutes. Left blank, Zoom decides for a new meeting; an update leaves it as it is.",
    example: "60",
    min: 1,
    unit: "minutes",
  }),
  timezone: text({
    label: "Timezone",
    comments:
      "The id of the meeting's time zone in Zoom's list of time zones. Left blank, it is the host's for a new meeting; an update leaves it as it is.",
    example: "America/New_York",
  }),
  password: text({
    label: "Password",
    comments:
      "The passcode to join, at most 10 characters. Left blank, the account's settings decide for a new meeting; an update leaves it as it is.",
    example: "examplePass",
    maxLength: 10,
    secret: true,
  }),
};

/** What Zoom takes for a meeting beside what is documented. */
const extraInputs = {
  scheduleFor: text({
    label: "Schedule For",
    comments:
      "The id or email address of the user for whom the meeting is scheduled. Left blank, it is the host for a new meeting; an update leaves it as it is.",
    example: "someone@example.com",
    dataSource: "selectUser",
  }),
  templateId: text({
    label: "Template Id",
    comments: "The id of the meeting template to use. Left blank, none is sent.",
    example: "Dv4YdINdTk+Z5RToadh5ug==",
  }),
  trackingFields,
  preSchedule: onOff({
    label: "Pre-Schedule",
    comments:
      "Whether the meeting is prescheduled with Zoom's add-on for a calendar. It counts for scheduled meetings and those recurring without fixed time. Unset, nothing is sent.",
  }),
  settingsExtraFields,
};

/** Everything that creating and updating a meeting have in common. */
const meetingInputs = {
  ...detailInputs,
  ...recurrenceInputs,
  ...meetingSettingsInputs,
  ...extraInputs,
};

/** Everything that a new meeting can be given. */
export const newMeetingInputs = {
  ...meetingInputs,
  defaultPassword: toggle({
    label: "Default Password",
    comments: "Whether Zoom makes a passcode by the user's settings.",
  }),
};

/** Everything that an update of a meeting can change, and how. */
export const meetingUpdateInputs = {
  ...meetingInputs,
  recurrence: recurrenceOfUpdate,
  keepExistingSettings: flag({
    label: "Keep Existing Settings",
    comments:
      "Whether flags that are off and choices at their default are left out of the update, so that it changes nothing that is not set here. Off, every flag and default is sent. To switch a flag off while this is on, use Settings Extra Fields.",
  }),
};

/**
 * Zoom's body for a meeting. The typings know one weekly day alone, where Zoom takes several
 * separated by commas.
 */
export type MeetingBody = Omit<MeetingsCreateMeetingRequestBody, "recurrence" | "type"> & {
  type?: number;
  recurrence?: ReturnType<typeof toRecurrence>;
};

/**
 * Maps the inputs of a new meeting to Zoom's body.
 *
 * @param meeting The cleaned inputs.
 * @returns The body of `POST /users/{userId}/meetings`.
 * @throws InputError as {@link toMeeting} does.
 */
export function toNewMeeting(meeting: ActionInputParameters<typeof newMeetingInputs>): MeetingBody {
  return { ...toMeeting(meeting, meeting), default_password: meeting.defaultPassword };
}

/**
 * Maps the inputs of a meeting's update to Zoom's body.
 *
 * @param meeting The cleaned inputs.
 * @returns The body of `PATCH /meetings/{meetingId}`.
 * @throws InputError as {@link toMeeting} does.
 */
export function toMeetingUpdate(
  meeting: ActionInputParameters<typeof meetingUpdateInputs>,
): MeetingBody {
  return toMeeting(meeting, meeting.keepExistingSettings ? withoutDefaults(meeting) : meeting);
}

type Meeting = ActionInputParameters<typeof meetingInputs>;

/**
 * Maps what new and updated meetings have in common.
 *
 * @throws InputError as {@link toRecurrence} and {@link toType} do.
 */
function toMeeting(
  meeting: Meeting,
  settings: Parameters<typeof toMeetingSettings>[0],
): MeetingBody {
  const recurrence = toRecurrence(meeting);
  const type = toType("Meeting Type", meeting.meetingType, recurringWithFixedTime, recurrence);
  return {
    topic: meeting.topic,
    agenda: meeting.agenda,
    type,
    start_time: meeting.startTime,
    duration: meeting.duration,
    timezone: meeting.timezone,
    password: meeting.password,
    schedule_for: meeting.scheduleFor,
    template_id: meeting.templateId,
    tracking_fields: meeting.trackingFields,
    pre_schedule: meeting.preSchedule,
    recurrence,
    settings: unlessEmpty({ ...toMeetingSettings(settings), ...meeting.settingsExtraFields }),
  };
}
