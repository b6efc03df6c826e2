import type {
  CallQueuesListCallQueueMembersResponse,
  CallQueuesListCallQueuesResponse,
  SitesListPhoneSitesResponse,
} from "@zoom/rivet/phone";
import { path } from "../client/path";
import type {
  CallLogsGetAccountsCallHistoryResponse,
  CallLogsGetUsersCallHistoryResponse,
  NumberManagementListNumbersResponse,
  SMSGetAccountsSMSSessionsResponse,
  SMSGetSMSSessionDetailsResponse,
  UsersListPhoneUsersResponse,
  VoicemailsGetAccountVoicemailsResponse,
  VoicemailsGetUsersVoicemailsResponse,
} from "../zoom/phoneResponses";
import type {
  RecordingsGetCallRecordingsResponse,
  RecordingsGetUsersRecordingsResponse,
} from "../zoom/responses";
import type { List } from "./list";

/** A user's phone recordings. */
export const userPhoneRecordings = (
  userId: string,
): List<RecordingsGetUsersRecordingsResponse> => ({
  path: path`/phone/users/${userId}/recordings`,
  key: "recordings",
  monthly: { idOf: ({ id }) => id, takesTimes: true },
});

/** The account's phone recordings. */
export const accountPhoneRecordings: List<RecordingsGetCallRecordingsResponse> = {
  path: path`/phone/recordings`,
  key: "recordings",
  monthly: { idOf: ({ id }) => id, takesTimes: true },
};

/**
 * The account's calls.
 *
 * @see https://developers.zoom.us/docs/phone/migrate/
 */
export const accountCallHistory: List<CallLogsGetAccountsCallHistoryResponse> = {
  path: path`/phone/call_history`,
  key: "call_history",
  former: {
    key: "call_logs",
    renew: (call) => ({ ...call, call_history_uuid: call.call_history_uuid ?? call.id }),
  },
  monthly: { idOf: ({ call_history_uuid }) => call_history_uuid, takesTimes: true },
};

/**
 * A user's calls. One call can have several elements, such as those before and after a transfer.
 *
 * @see https://developers.zoom.us/docs/phone/migrate/
 */
export const userCallHistory = (userId: string): List<CallLogsGetUsersCallHistoryResponse> => ({
  path: path`/phone/users/${userId}/call_history`,
  key: "call_elements",
  former: {
    key: "call_logs",
    renew: (call) => ({
      ...call,
      call_history_uuid: call.call_history_uuid ?? call.id,
      call_element_id: call.call_element_id ?? call.call_path_id,
    }),
  },
  monthly: {
    idOf: ({ call_element_id, call_history_uuid }) => call_element_id ?? call_history_uuid,
    takesTimes: true,
  },
});

export const userVoicemails = (userId: string): List<VoicemailsGetUsersVoicemailsResponse> => ({
  path: path`/phone/users/${userId}/voice_mails`,
  key: "voice_mails",
  monthly: { idOf: ({ id }) => id, takesTimes: true },
});

export const accountVoicemails: List<VoicemailsGetAccountVoicemailsResponse> = {
  path: path`/phone/voice_mails`,
  key: "voice_mails",
  monthly: { idOf: ({ id }) => id, takesTimes: true },
};

export const phoneUsers: List<UsersListPhoneUsersResponse> = {
  path: path`/phone/users`,
  key: "users",
  pageSize: 100,
};

export const smsSessions: List<SMSGetAccountsSMSSessionsResponse> = {
  path: path`/phone/sms/sessions`,
  key: "sms_sessions",
  uncounted: true,
  pageSize: 100,
  monthly: { idOf: ({ session_id }) => session_id, takesTimes: true },
};

export const smsMessages = (sessionId: string): List<SMSGetSMSSessionDetailsResponse> => ({
  path: path`/phone/sms/sessions/${sessionId}`,
  key: "sms_histories",
  uncounted: true,
  continuesBySyncToken: true,
  pageSize: 100,
  monthly: { idOf: ({ message_id }) => message_id, takesTimes: true },
});

/** The account's phone numbers, assigned or not. */
export const phoneNumbers: List<NumberManagementListNumbersResponse> = {
  path: path`/number_management/numbers`,
  key: "numbers",
  uncounted: true,
  pageSize: 200,
};

export const phoneSites: List<SitesListPhoneSitesResponse> = {
  path: path`/phone/sites`,
  key: "sites",
};

export const callQueues: List<CallQueuesListCallQueuesResponse> = {
  path: path`/phone/call_queues`,
  key: "call_queues",
  pageSize: 100,
};

export const callQueueMembers = (
  callQueueId: string,
): List<CallQueuesListCallQueueMembersResponse> => ({
  path: path`/phone/call_queues/${callQueueId}/members`,
  key: "call_queue_members",
  pageSize: null,
});
