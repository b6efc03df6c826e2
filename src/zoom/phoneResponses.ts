import type * as phone from "@zoom/rivet/phone";
import type { Widened } from "./responses";

// Zoom documents the fields below; `@zoom/rivet` 0.4.0 lacks them.

interface AccountCodes {
  caller_account_code?: string;
  callee_account_code?: string;
}

type CallPath = NonNullable<phone.CallLogsGetCallPathResponse["call_path"]>[number];

type AccountCalls = phone.CallLogsGetAccountsCallHistoryResponse;
type UserCalls = phone.CallLogsGetUsersCallHistoryResponse;

/** Zoom ends `call_logs` in November 2026; `call_history` has the same records with another id. */
export type CallLogsGetAccountsCallHistoryResponse = Omit<AccountCalls, "call_logs"> & {
  call_history?: (Omit<NonNullable<AccountCalls["call_logs"]>[number], "id"> &
    AccountCodes & { call_history_uuid?: string })[];
};

/** Zoom ends `call_logs` in November 2026; `call_elements` has the same records with other ids. */
export type CallLogsGetUsersCallHistoryResponse = Omit<UserCalls, "call_logs"> & {
  call_elements?: (Omit<NonNullable<UserCalls["call_logs"]>[number], "id" | "call_path_id"> &
    AccountCodes & { call_history_uuid?: string; call_element_id?: string })[];
};

// Zoom misspells one of the account codes here.
export type CallLogsGetCallPathResponse = Widened<
  phone.CallLogsGetCallPathResponse,
  {
    call_history_uuid?: string;
    caller_acconut_code?: string;
    callee_account_code?: string;
    call_elements?: (Omit<CallPath, "id"> & { call_element_id?: string })[];
  }
>;

export type VoicemailsGetUsersVoicemailsResponse = Widened<
  phone.VoicemailsGetUsersVoicemailsResponse,
  { voice_mails?: (AccountCodes & { call_element_id?: string })[] }
>;

export type VoicemailsGetAccountVoicemailsResponse = Widened<
  phone.VoicemailsGetAccountVoicemailsResponse,
  { voice_mails?: (AccountCodes & { call_element_id?: string })[] }
>;

export type UsersListPhoneUsersResponse = Widened<
  phone.UsersListPhoneUsersResponse,
  { users?: { activation_status?: "activated" | "ready to activate" | "not ready" }[] }
>;

interface Participant {
  owner?: { type?: "serviceEndpoint" };
}

export type SMSGetAccountsSMSSessionsResponse = Widened<
  phone.SMSGetAccountsSMSSessionsResponse,
  { sms_sessions?: { participants?: Participant[] }[] }
>;

// Zoom's example has other types of attachments than its documentation.
export type SMSGetSMSSessionDetailsResponse = Widened<
  phone.SMSGetSMSSessionDetailsResponse,
  {
    sms_histories?: {
      attachments?: { type?: string }[];
      delivery_status?:
        | "received"
        | "delivered"
        | "failed_to_send"
        | "sent"
        | "failed_to_deliver"
        | "unknown";
      sender?: Participant;
      to_members?: Participant[];
    }[];
  }
>;

/** The file that a phone recording's transcript is; `@zoom/rivet` has no type for it. */
export interface PhoneRecordingTranscript {
  /** Always `zoom_transcript`. */
  type?: string;
  ver?: number;
  recording_id?: string;
  meeting_id?: string;
  account_id?: string;
  host_id?: string;
  recording_start?: string;
  recording_end?: string;
  /** What was said, in order; times are counted from the beginning of the recording. */
  timeline?: {
    text?: string;
    raw_text?: string;
    ts?: string;
    end_ts?: string;
    /** Names are in `users` or in `username`, which Zoom's page does not have. */
    users?: { username?: string }[];
    username?: string;
    /** The speaker's extension. */
    userId?: string;
    userIds?: string[];
    /** The side of the call, `L` or `R`. */
    channelMark?: string;
  }[];
}

export type VoicemailsGetVoicemailDetailsResponse = Widened<
  phone.VoicemailsGetVoicemailDetailsResponse,
  AccountCodes & { call_element_id?: string }
>;

// `@zoom/rivet` 0.4.0 has neither this operation nor Number Management; a call element has what an
// element of a call's path has.
/** @see https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/call_element/{callElementId} */
export type CallLogsGetCallElementResponse = Omit<CallPath, "id"> &
  AccountCodes & { call_element_id?: string; call_history_uuid?: string };

/** @see https://developers.zoom.us/docs/api/number-management/ */
export interface NumberManagementListNumbersResponse {
  next_page_token?: string;
  page_size?: number;
  numbers?: {
    id?: string;
    number?: string;
    allocated_product?: "UNALLOCATED" | "ZOOM_PHONE" | "ZOOM_CONTACT_CENTER";
    number_type?:
      | "Toll"
      | "TollFree"
      | "VirtualService"
      | "Mobile"
      | "SharedCost"
      | "National"
      | "ITFS";
    display_name?: string;
    caller_id_name?: string;
    carrier?: { code?: number; name?: string };
    capability?: ("Incoming" | "Outgoing" | "Messaging" | "PCIPal" | "EmergencyCalls")[];
    source?:
      | "Zoom"
      | "ZoomPorted"
      | "ZoomReserved"
      | "ThirdPartyNumber"
      | "BYOCCloud"
      | "BYOCPremises";
    status?: "Normal" | "Pending";
    emergency_address?: {
      address_line1?: string;
      address_line2?: string;
      city?: string;
      county?: string;
      state_code?: string;
      country?: string;
      zip?: string;
    };
    address_update_required?: boolean;
    emergency_address_update_time?: string;
    site?: { site_id?: string; name?: string };
    /** Whom the number is assigned to; empty if it is not assigned. */
    assigned_list?: {
      assigned_to_id?: string;
      /** Zoom misspells the name. */
      assgined_to_name?: string;
      assigned_to_type?: string;
      source_channel?: "Voice" | "SMS";
      extension_number?: string;
    }[];
    sip_group?: { id?: string; name?: string };
    location?: { country?: string; city?: string; state?: string };
  }[];
}
