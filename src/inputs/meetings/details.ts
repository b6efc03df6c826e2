import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { MeetingsCreateMeetingRequestBody } from "@zoom/rivet/meetings";
import { omitEmpty } from "../../zoom/values";
import { choice, flag, optionalFlag, person, text } from "../builders";
import { InputError } from "../builders/inputError";
import { ifBlank, type Mode, settingFlag } from "../builders/mode";
import { toOccurrenceUpdate } from "../occurrence";
import { recurrenceInputs, toRecurrence, toRecurringType, updateRecurrence } from "../recurrence";
import { scheduleExtraInputs, scheduleInputs, templateId, toSchedule } from "../schedule";
import {
  extraSettingsInputs,
  meetingSettingsInputs,
  toExtraSettings,
  toMeetingSettings,
  withoutDefaults,
} from "./settings";

/** Zoom's `type` of a meeting that recurs at fixed times. */
const recurringWithFixedTime = 8;

/** The meeting's topic, agenda, type and time. */
const detailInputs = (mode: Mode) => ({
  topic: text({
    label: "Topic",
    comments: `The meeting's topic, at most 200 characters. ${ifBlank(mode)}`,
    example: "Daily Meeting",
    maxLength: 200,
  }),
  agenda: text({
    label: "Agenda",
    comments: `The meeting's agenda (description), at most 2,000 characters. ${ifBlank(mode, "the meeting has none")}`,
    example: "In this meeting we will discuss...",
    maxLength: 2000,
  }),
  meetingType: choice({
    label: "Meeting Type",
    comments: `The type of meeting. If blank, the meeting recurs with a fixed time when Recurrence is set; otherwise, ${mode === "create" ? "it is scheduled" : "the current type is kept"}.`,
    choices: [
      [1, "Instant"],
      [2, "Scheduled"],
      [3, "Recurring with no fixed time"],
      [recurringWithFixedTime, "Recurring with a fixed time"],
      [10, "Screen share only"],
    ],
  }),
  ...scheduleInputs("meeting", mode),
});

/** Inputs that Prismatic's published reference does not have. */
const extraInputs = (mode: Mode) => ({
  scheduleFor: person({
    label: "Schedule For",
    comments: `The id or email address of the user for whom the meeting is scheduled. ${ifBlank(mode, "it is scheduled for the host")}`,
    placeholder: "someone@example.com",
    example: "someone@example.com",
    dataSource: "selectUser",
  }),
  preSchedule: settingFlag(mode, {
    label: "Pre-Schedule",
    comments:
      "Whether the meeting is prescheduled with a Zoom calendar add-on. Ignored unless the meeting is scheduled or recurs with no fixed time.",
  }),
  ...extraSettingsInputs(mode),
  templateId: templateId("meeting", mode),
  ...scheduleExtraInputs(mode),
});

/** Everything that creating and updating a meeting have in common. */
const meetingInputs = (mode: Mode) => ({
  ...detailInputs(mode),
  ...recurrenceInputs("meeting", mode),
  ...meetingSettingsInputs(mode),
  ...extraInputs(mode),
});

/** The inputs of a new meeting. */
export const newMeetingInputs = {
  ...meetingInputs("create"),
  defaultPassword: optionalFlag({
    label: "Default Password",
    comments: "Whether to generate a passcode based on the user's settings.",
  }),
};

/** The inputs of a meeting's update. */
export const meetingUpdateInputs = {
  ...meetingInputs("update"),
  recurrence: updateRecurrence,
  keepExistingSettings: flag({
    label: "Keep Existing Settings",
    comments:
      "Whether to leave settings unchanged whose input is off or at its default. When off, every on/off input and default is sent and overwrites the current setting. To turn a setting off while this is on, use Settings Extra Fields.",
  }),
};

/**
 * Zoom's body for a meeting. `@zoom/rivet` types `weekly_days` as a single day; Zoom accepts several
 * separated by commas.
 */
export type MeetingBody = Omit<MeetingsCreateMeetingRequestBody, "recurrence" | "type"> & {
  type?: number;
  recurrence?: ReturnType<typeof toRecurrence>;
};

/**
 * @returns The body of `POST /users/{userId}/meetings`.
 * @throws InputError as {@link toRecurrence} and {@link toRecurringType} do.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/{userId}/meetings
 */
export function toNewMeeting(meeting: ActionInputParameters<typeof newMeetingInputs>): MeetingBody {
  return { ...toMeeting(meeting, meeting), default_password: meeting.defaultPassword };
}

/** The settings of one occurrence, as Zoom's page on `PATCH /meetings/{meetingId}` lists them. */
const occurrenceSettings = [
  "host_video",
  "participant_video",
  "join_before_host",
  "mute_upon_entry",
  "waiting_room",
  "watermark",
  "auto_recording",
];

/**
 * @param occurrenceId The occurrence to update, if not all of them.
 * @returns The body of `PATCH /meetings/{meetingId}`.
 * @throws InputError if Recurrence is blank while settings are not kept, or as {@link toRecurrence}
 * and {@link toRecurringType} do.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/meetings/{meetingId}
 */
export function toMeetingUpdate(
  { recurrence, ...meeting }: ActionInputParameters<typeof meetingUpdateInputs>,
  occurrenceId?: string,
): MeetingBody {
  const { keepExistingSettings } = meeting;
  if (occurrenceId !== undefined) {
    const settings = keepExistingSettings ? withoutDefaults(meeting) : meeting;
    const body = { ...toMeetingFields(meeting), settings: toSettings(meeting, settings) };
    return toOccurrenceUpdate(body, occurrenceSettings);
  }
  if (recurrence === undefined && !keepExistingSettings) {
    throw new InputError(
      "Recurrence",
      "is required unless Keep Existing Settings is on or Occurrence Id is set. Choose None to leave the recurrence unchanged or if the meeting does not recur",
    );
  }
  const update = { ...meeting, recurrence: recurrence === "none" ? undefined : recurrence };
  return toMeeting(update, keepExistingSettings ? withoutDefaults(update) : update);
}

type Meeting = ActionInputParameters<ReturnType<typeof meetingInputs>>;

/** Maps what new and updated meetings have in common. */
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
  const body = {
    ...toMeetingFields(meeting),
    type,
    recurrence,
    settings: toSettings(meeting, settings),
  };
  checkRegistration(type, body.settings?.approval_type);
  return body;
}

type TopLevel = Omit<Meeting, "recurrence">;

function toMeetingFields(meeting: TopLevel) {
  return {
    topic: meeting.topic,
    agenda: meeting.agenda,
    ...toSchedule(meeting),
    template_id: meeting.templateId,
    schedule_for: meeting.scheduleFor,
    pre_schedule: meeting.preSchedule,
  };
}

function toSettings(meeting: TopLevel, settings: Parameters<typeof toMeetingSettings>[0]) {
  return omitEmpty({
    ...toMeetingSettings(settings),
    ...toExtraSettings(meeting),
    ...meeting.settingsExtraFields,
  });
}

/** The types of meeting for which Zoom has no registration. */
const withoutRegistration = new Map<number | undefined, string>([
  [1, "Instant"],
  [3, "Recurring with no fixed time"],
]);

/** Zoom would drop the registration silently, and the meeting would be open to all. */
function checkRegistration(type: number | undefined, approvalType: unknown): void {
  const name = withoutRegistration.get(type);
  if (name === undefined || (approvalType !== 0 && approvalType !== 1)) return;
  throw new InputError(
    "Approval Type",
    `must be 2 (No registration) when Meeting Type is ${name}: Zoom has no registration for it, and anyone could join. Got ${approvalType}`,
  );
}
