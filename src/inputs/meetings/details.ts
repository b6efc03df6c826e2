import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { MeetingsCreateMeetingRequestBody } from "@zoom/rivet/meetings";
import { choice, flag, optionalFlag, text, triState } from "../builders";
import { omitEmpty } from "../omitEmpty";
import { recurrenceInputs, toRecurrence, toRecurringType, updateRecurrence } from "../recurrence";
import { scheduleExtraInputs, scheduleInputs, toSchedule } from "../schedule";
import { meetingSettingsInputs, toMeetingSettings, withoutDefaults } from "./settings";

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
  ...scheduleInputs("meeting"),
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
  preSchedule: triState({
    label: "Pre-Schedule",
    comments:
      "Whether the meeting is prescheduled with Zoom's add-on for a calendar. It counts for scheduled meetings and those recurring without fixed time. Unset, nothing is sent.",
  }),
  ...scheduleExtraInputs("meeting"),
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
  defaultPassword: optionalFlag({
    label: "Default Password",
    comments: "Whether Zoom makes a passcode by the user's settings.",
  }),
};

/** Everything that an update of a meeting can change, and how. */
export const meetingUpdateInputs = {
  ...meetingInputs,
  recurrence: updateRecurrence,
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
 * @throws InputError as {@link toRecurrence} and {@link toRecurringType} do.
 */
function toMeeting(
  meeting: Meeting,
  settings: Parameters<typeof toMeetingSettings>[0],
): MeetingBody {
  const recurrence = toRecurrence(meeting);
  const type = toRecurringType(
    "Meeting Type",
    meeting.meetingType,
    recurringWithFixedTime,
    recurrence,
  );
  return {
    topic: meeting.topic,
    agenda: meeting.agenda,
    type,
    ...toSchedule(meeting),
    schedule_for: meeting.scheduleFor,
    pre_schedule: meeting.preSchedule,
    recurrence,
    settings: omitEmpty({ ...toMeetingSettings(settings), ...meeting.settingsExtraFields }),
  };
}
