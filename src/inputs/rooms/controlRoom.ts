import type { ActionInputParameters } from "@prismatic-io/spectral";
import { type Choice, choice, jsonObject } from "../builders";
import { Invalid } from "../builders/common";
import { type Fields, toItem } from "../builders/fields";
import { InputError } from "../builders/inputError";

const calendarEvent = {
  event_id: { required: true },
  calendar_id: {},
  change_key: {},
  resource_email: { type: "email" },
} as const;

const scheduledMeeting = {
  meeting_topic: { required: true, maxLength: 200 },
  start_time: { required: true },
  duration: { required: true, type: "number", min: 1 },
  timezone: {},
} as const;

interface Command {
  label: string;
  /** What Parameters may hold; nothing if omitted. */
  fields?: Fields;
}

/**
 * Zoom's commands of a room by `method`, without the prefix "zoomroom.".
 *
 * @see https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/PATCH/rooms/{id}/events
 */
const commands = {
  check_in: { label: "Check in (event_id)", fields: calendarEvent },
  check_out: { label: "Check out (event_id)", fields: calendarEvent },
  meeting_join: {
    label: "Join a meeting (meeting_number)",
    fields: {
      meeting_number: { required: true },
      passcode: {},
      force_accept: { type: "boolean" },
      make_zoom_room_host: { type: "boolean" },
    },
  },
  meeting_invite: {
    label: "Invite users to the meeting (user_ids)",
    fields: { user_ids: { required: true, type: "texts", minItems: 1, maxItems: 10 } },
  },
  meeting_schedule: {
    label: "Schedule a meeting (meeting_topic, start_time, duration)",
    fields: {
      ...scheduledMeeting,
      passcode: {},
      settings: { type: "object", fields: { join_before_host: { type: "boolean" } } },
    },
  },
  meeting_cancel: {
    label: "Cancel a scheduled meeting (meeting_topic, start_time, duration)",
    fields: scheduledMeeting,
  },
  meeting_accept: { label: "Accept an incoming meeting" },
  meeting_decline: { label: "Decline an incoming meeting" },
  meeting_leave: { label: "Leave the meeting" },
  meeting_end: { label: "End the meeting" },
  thirdparty_meeting_join: {
    label: "Join a third-party meeting (event_id, or join_type)",
    fields: {
      event_id: {},
      join_type: { oneOf: ["url", "meeting_id", "sip"] },
      meeting_source_type: { oneOf: ["MS_TEAMS", "GOOGLE_MEET"] },
      join_url: {},
      third_party_meeting_id: {},
      passcode: {},
      sip_address: {},
    },
  },
  mute: { label: "Mute the microphone" },
  unmute: { label: "Unmute the microphone" },
  video_mute: { label: "Turn the camera off" },
  video_unmute: { label: "Turn the camera on" },
  switch_camera: {
    label: "Switch the camera (cameraId)",
    fields: { cameraId: { required: true } },
  },
  switch_microphone: {
    label: "Switch the microphone (microphoneId)",
    fields: { microphoneId: { required: true } },
  },
  switch_speaker: {
    label: "Switch the speaker (speakerId)",
    fields: { speakerId: { required: true } },
  },
  volume_level: {
    label: "Set the speaker volume (volume_level)",
    fields: { volume_level: { required: true, type: "number", min: 0, max: 100 } },
  },
  share_content_start: { label: "Start sharing content" },
  share_content_stop: { label: "Stop sharing content" },
  alarm_start: { label: "Start the alert" },
  alarm_stop: { label: "Stop the alert" },
  restart: { label: "Restart the room" },
} as const satisfies Record<string, Command>;

type CommandName = keyof typeof commands;

// Object.keys does not keep the type of the keys.
const names = Object.keys(commands) as CommandName[];

/** What to do in a room. */
export const roomControlInputs = {
  command: choice({
    label: "Command",
    comments:
      "The command to send. The room must be online. Parameters must contain the fields in parentheses.",
    required: true,
    choices: names.map((name): Choice => [`zoomroom.${name}`, commands[name].label]),
  }),
  params: jsonObject({
    label: "Parameters",
    comments:
      "The parameters of the command as a JSON object with Zoom's field names. Device ids are returned by List Room Devices; event_id is the id of the calendar event. A third-party meeting requires event_id, or join_type with join_url, third_party_meeting_id or sip_address. If blank, the command is sent without parameters.",
    placeholder: '{"volume_level": 50}',
    example: '{"volume_level": 50}',
  }),
};

/** What each `join_type` of a third-party meeting requires. */
const joinTypes: Record<string, string[]> = {
  url: ["meeting_source_type", "join_url"],
  meeting_id: ["meeting_source_type", "third_party_meeting_id"],
  sip: ["sip_address"],
};

/**
 * @returns The body of `PATCH /rooms/{id}/events`.
 * @throws InputError for unknown or missing parameters.
 * @see https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/PATCH/rooms/{id}/events
 */
export function toRoomControl(control: ActionInputParameters<typeof roomControlInputs>) {
  const method = String(control.command);
  const name = names.find((name) => `zoomroom.${name}` === method);
  const { fields }: Command = name ? commands[name] : { label: method };
  const { params } = control;
  if (!fields) {
    if (params === undefined) return { method };
    throw new InputError("Parameters", "must be blank: this command has no parameters");
  }
  return { method, params: checkParameters(params ?? {}, fields, name) };
}

function checkParameters(params: Record<string, unknown>, fields: Fields, name?: CommandName) {
  try {
    const checked = toItem(params, fields);
    const missing = name === "thirdparty_meeting_join" && findMissing(checked);
    if (missing) throw new Invalid(`must have ${missing} to join a third-party meeting`);
    return checked;
  } catch (error) {
    if (error instanceof Invalid) throw new InputError("Parameters", error.message);
    throw error;
  }
}

function findMissing(params: Record<string, unknown>): string | undefined {
  if (params.event_id !== undefined) return undefined;
  const required = joinTypes[String(params.join_type)];
  if (!required) return '"event_id" or "join_type"';
  const passcode =
    params.join_type === "meeting_id" && params.meeting_source_type === "MS_TEAMS"
      ? ["passcode"]
      : [];
  const missing = [...required, ...passcode].find((field) => params[field] === undefined);
  return missing && `"${missing}"`;
}
