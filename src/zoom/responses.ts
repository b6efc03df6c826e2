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

/** One object with the fields of every member of a union, all of them optional. */
type Merged<Union> = {
  [Key in Union extends unknown ? keyof Union : never]?: Union extends unknown
    ? Key extends keyof Union
      ? Union[Key]
      : never
    : never;
};

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

/** Accounts' recordings have these fields and forms; `@zoom/rivet` 0.4.0 lacks them. */
interface Recording {
  /** Zoom documents a number; its examples have a string. */
  id?: string;
  /** Zoom documents a string; accounts have a number. */
  type?: number;
  share_url?: string;
  timezone?: string;
  host_email?: string;
  recording_files?: { status?: "processing" }[];
}

export type CloudRecordingGetMeetingRecordingsResponse = Widened<
  meetings.CloudRecordingGetMeetingRecordingsResponse,
  Recording
>;
export type CloudRecordingListAllRecordingsResponse = Widened<
  meetings.CloudRecordingListAllRecordingsResponse,
  { meetings?: Recording[] }
>;

// Zoom documents a single attribute; its example has a list.
export type UsersGetUserResponse = Widened<
  users.UsersGetUserResponse,
  { custom_attributes?: { key?: string; name?: string; value?: string } }
>;

interface Countries {
  allowed_countries?: { code?: string; name?: string }[];
  selected_countries?: { code?: string; name?: string }[];
}

/** Zoom's example of a user's settings has these fields; `@zoom/rivet` 0.4.0 lacks them. */
interface UserSettings {
  audio_conferencing?: {
    toll_call?: {
      enable?: boolean;
      numbers?: {
        code?: string;
        country_code?: string;
        country_name?: string;
        display_number?: string;
        number?: string;
      }[];
    };
    call_me_and_invite_by_phone?: {
      enable?: boolean;
      require_press_1_for_call_me?: string;
      allow_webinar_attendees_call_me?: boolean;
      call_out_countries?: Countries;
    };
    personal_audio_conference?: boolean;
    participant_phone_masking?: { enable?: boolean; masking_type?: string };
    global_dial_in_countries?: Countries & { include_toll_free?: boolean };
  };
  tsp?: { global_dial_in_countries?: Countries };
}

// The typings have one object for each Option. Merged, any field can be picked before a flow has run.
export type UsersGetUserSettingsResponse = Widened<
  Merged<users.UsersGetUserSettingsResponse>,
  UserSettings
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

/** Zoom's responses have these fields; `@zoom/rivet` 0.4.0 lacks them. */
export type UsersListUsersResponse = Widened<
  users.UsersListUsersResponse,
  {
    users?: {
      pic_url?: string;
      language?: string;
      phone_number?: string;
      login_types?: number[];
    }[];
  }
>;
// Zoom documents the groups as a list; its example has text.
export type ReportsGetHistoryMeetingAndWebinarListResponse = Widened<
  meetings.ReportsGetHistoryMeetingAndWebinarListResponse,
  { history_meetings?: { group?: string }[] }
>;

export type ReportsGetMeetingReportsResponse = Widened<
  meetings.ReportsGetMeetingReportsResponse,
  {
    meetings?: {
      host_id?: string;
      dept?: string;
      tracking_fields?: { field?: string; value?: string }[];
    }[];
  }
>;
export type ReportsGetMeetingDetailReportsResponse = Widened<
  meetings.ReportsGetMeetingDetailReportsResponse,
  { host_id?: string }
>;
export type MeetingsListPastMeetingsPollResultsResponse = Widened<
  meetings.MeetingsListPastMeetingsPollResultsResponse,
  { questions?: { first_name?: string; last_name?: string }[] }
>;
export type MeetingsGetPastMeetingParticipantsResponse = Widened<
  meetings.MeetingsGetPastMeetingParticipantsResponse,
  { participants?: { groupId?: string }[] }
>;
