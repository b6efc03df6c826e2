import { addCallQueueMembers } from "./addCallQueueMembers";
import { assignCallingPlans } from "./assignCallingPlans";
import { assignPhoneNumbers } from "./assignPhoneNumbers";
import { downloadPhoneRecording } from "./downloadPhoneRecording";
import { getAccountsPhoneRecordings } from "./getAccountsPhoneRecordings";
import { getCallElement } from "./getCallElement";
import { getCallHistory } from "./getCallHistory";
import { getCallSummary } from "./getCallSummary";
import { getPhoneRecordings } from "./getPhoneRecordings";
import { getPhoneRecordingTranscript } from "./getPhoneRecordingTranscript";
import { getPhoneUser } from "./getPhoneUser";
import { getUsersPhoneRecordings } from "./getUsersPhoneRecordings";
import { getVoicemail } from "./getVoicemail";
import { listCallHistory } from "./listCallHistory";
import { listCallQueueMembers } from "./listCallQueueMembers";
import { listCallQueues } from "./listCallQueues";
import { listPhoneNumbers } from "./listPhoneNumbers";
import { listPhoneSites } from "./listPhoneSites";
import { listPhoneUsers } from "./listPhoneUsers";
import { listSmsMessages } from "./listSmsMessages";
import { listSmsSessions } from "./listSmsSessions";
import { listUsersCallHistory } from "./listUsersCallHistory";
import { listUsersVoicemails } from "./listUsersVoicemails";
import { removeCallQueueMember } from "./removeCallQueueMember";
import { sendSms } from "./sendSms";
import { unassignCallingPlan } from "./unassignCallingPlan";
import { unassignPhoneNumber } from "./unassignPhoneNumber";
import { updatePhoneUser } from "./updatePhoneUser";

export const phoneActions = {
  addCallQueueMembers,
  assignCallingPlans,
  assignPhoneNumbers,
  downloadPhoneRecording,
  getAccountsPhoneRecordings,
  getCallElement,
  getCallHistory,
  getCallSummary,
  getPhoneRecordings,
  getPhoneRecordingTranscript,
  getPhoneUser,
  getUsersPhoneRecordings,
  getVoicemail,
  listCallHistory,
  listCallQueueMembers,
  listCallQueues,
  listPhoneNumbers,
  listPhoneSites,
  listPhoneUsers,
  listSmsMessages,
  listSmsSessions,
  listUsersCallHistory,
  listUsersVoicemails,
  removeCallQueueMember,
  sendSms,
  unassignCallingPlan,
  unassignPhoneNumber,
  updatePhoneUser,
};
