import type * as meetings from "@zoom/rivet/meetings";
import type * as phone from "@zoom/rivet/phone";
import type * as teamchat from "@zoom/rivet/teamchat";
import type * as users from "@zoom/rivet/users";

/**
 * Adds the fields of `More` to `Base`, at any depth and in the items of lists. A field of both has
 * either type.
 *
 * @example
 * Widened<{ id?: number }, { id?: string; topic?: string }> // { id?: number | string; topic?: string }
 */
export type Widened<Base, More> = Base extends (infer Item)[]
  ? More extends (infer Extra)[]
    ? Widened<Item, Extra>[]
    : Base | More
  : Base extends object
    ? More extends object
      ? Omit<Base, keyof More> & {
          [Key in keyof More]: Key extends keyof Base
            ? Widened<NonNullable<Base[Key]>, NonNullable<More[Key]>>
            : More[Key];
        }
      : Base | More
    : Base | More;

/** Zoom's example meetings and webinars have these fields; `@zoom/rivet` 0.4.0 lacks them. */
interface ScheduledEvent {
  template_id?: string;
  registration_url?: string;
  settings?: {
    additional_data_center_regions?: string[];
    show_join_info?: boolean;
    request_permission_to_unmute_participants?: boolean;
  };
}

/** Zoom documents the first and its example webinars have the second; `@zoom/rivet` 0.4.0 lacks both. */
type ScheduledWebinar = ScheduledEvent & {
  settings?: { notify_registrants?: boolean };
  tracking_fields?: { visible?: boolean }[];
};

export type MeetingsGetMeetingResponse = Widened<
  meetings.MeetingsGetMeetingResponse,
  ScheduledEvent
>;

// Zoom documents the personal meeting id as a number; its example of a new meeting has a string.
export type MeetingsCreateMeetingResponse = Widened<
  meetings.MeetingsCreateMeetingResponse,
  ScheduledEvent & { host_id?: string; uuid?: string; status?: string; pmi?: number | string }
>;

export type MeetingsGetPastMeetingDetailsResponse = Widened<
  meetings.MeetingsGetPastMeetingDetailsResponse,
  { has_meeting_summary?: boolean }
>;

// Zoom documents the field; `@zoom/rivet` 0.4.0 lacks it.
export type MeetingsListUpcomingMeetingsResponse = Widened<
  meetings.MeetingsListUpcomingMeetingsResponse,
  { meetings?: { is_all_day?: boolean }[] }
>;

export type WebinarsGetWebinarResponse = Widened<
  meetings.WebinarsGetWebinarResponse,
  ScheduledWebinar
>;

export type WebinarsCreateWebinarResponse = Widened<
  meetings.WebinarsCreateWebinarResponse,
  ScheduledWebinar
>;

// Zoom documents the id as a string; its example has a number.
export type WebinarsAddWebinarRegistrantResponse = Widened<
  meetings.WebinarsAddWebinarRegistrantResponse,
  { id?: string }
>;

// Zoom documents the meeting number as a number; its examples have a string.
export type CloudRecordingGetMeetingRecordingsResponse = Widened<
  meetings.CloudRecordingGetMeetingRecordingsResponse,
  { id?: string }
>;
export type CloudRecordingListAllRecordingsResponse = Widened<
  meetings.CloudRecordingListAllRecordingsResponse,
  { meetings?: { id?: string }[] }
>;

// Zoom documents a single attribute; its example has a list.
export type UsersGetUserResponse = Widened<
  users.UsersGetUserResponse,
  { custom_attributes?: { key?: string; name?: string; value?: string } }
>;

export type ChatMessagesListUsersChatMessagesResponse = Widened<
  teamchat.ChatMessagesListUsersChatMessagesResponse,
  { messages?: { sender_member_id?: string }[] }
>;

/** Zoom documents these fields of phone recordings; `@zoom/rivet` 0.4.0 lacks them. */
interface PhoneRecordings {
  recordings?: {
    call_element_id?: string;
    caller_account_code?: string;
    callee_account_code?: string;
  }[];
}

export type RecordingsGetCallRecordingsResponse = Widened<
  phone.RecordingsGetCallRecordingsResponse,
  PhoneRecordings
>;
export type RecordingsGetUsersRecordingsResponse = Widened<
  phone.RecordingsGetUsersRecordingsResponse,
  PhoneRecordings
>;
