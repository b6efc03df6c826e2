import { path } from "../client/path";
import type {
  CallLogsGetAccountsCallHistoryResponse,
  CallLogsGetUsersCallHistoryResponse,
  SMSGetAccountsSMSSessionsResponse,
  SMSGetSMSSessionDetailsResponse,
  UsersListPhoneUsersResponse,
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

export const accountCallHistory: List<CallLogsGetAccountsCallHistoryResponse> = {
  path: path`/phone/call_history`,
  key: "call_logs",
  monthly: { idOf: ({ id }) => id, takesTimes: true },
};

export const userCallHistory = (userId: string): List<CallLogsGetUsersCallHistoryResponse> => ({
  path: path`/phone/users/${userId}/call_history`,
  key: "call_logs",
  monthly: { idOf: ({ id }) => id, takesTimes: true },
});

export const userVoicemails = (userId: string): List<VoicemailsGetUsersVoicemailsResponse> => ({
  path: path`/phone/users/${userId}/voice_mails`,
  key: "voice_mails",
  monthly: { idOf: ({ id }) => id, takesTimes: true },
});

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
