import { downloadPhoneRecording } from "./downloadPhoneRecording";
import { getAccountsPhoneRecordings } from "./getAccountsPhoneRecordings";
import { getCallHistory } from "./getCallHistory";
import { getPhoneRecordings } from "./getPhoneRecordings";
import { getPhoneRecordingTranscript } from "./getPhoneRecordingTranscript";
import { getUsersPhoneRecordings } from "./getUsersPhoneRecordings";
import { listCallHistory } from "./listCallHistory";
import { listPhoneUsers } from "./listPhoneUsers";
import { listSmsMessages } from "./listSmsMessages";
import { listSmsSessions } from "./listSmsSessions";
import { listUsersCallHistory } from "./listUsersCallHistory";
import { listUsersVoicemails } from "./listUsersVoicemails";
import { sendSms } from "./sendSms";

export const phoneActions = {
  downloadPhoneRecording,
  getAccountsPhoneRecordings,
  getCallHistory,
  getPhoneRecordings,
  getPhoneRecordingTranscript,
  getUsersPhoneRecordings,
  listCallHistory,
  listPhoneUsers,
  listSmsMessages,
  listSmsSessions,
  listUsersCallHistory,
  listUsersVoicemails,
  sendSms,
};
