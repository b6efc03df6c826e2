import { endedMeetings } from "./endedMeetings";
import { endedWebinars } from "./endedWebinars";
import { managedWebhook } from "./managedWebhook";
import { newArchivedFiles } from "./newArchivedFiles";
import { newCalls } from "./newCalls";
import { newChatMessages } from "./newChatMessages";
import { newGroupMembers } from "./newGroupMembers";
import { newMeetingRegistrants } from "./newMeetingRegistrants";
import { newMeetingSummaries } from "./newMeetingSummaries";
import { newMeetings } from "./newMeetings";
import { newOperationLogs } from "./newOperationLogs";
import { newPhoneRecordings } from "./newPhoneRecordings";
import { newRecordings } from "./newRecordings";
import { newSignInActivities } from "./newSignInActivities";
import { newUsers } from "./newUsers";
import { newVoicemails } from "./newVoicemails";
import { newWebinarRegistrants } from "./newWebinarRegistrants";
import { newWebinars } from "./newWebinars";
import { webhookReceiver } from "./webhookReceiver";

// Keys are public and stay: newMeetings, newRecordings and newWebinars report updates as well.
export const triggers = {
  endedMeetings,
  endedWebinars,
  managedWebhook,
  newArchivedFiles,
  newCalls,
  newChatMessages,
  newGroupMembers,
  newMeetingRegistrants,
  newMeetings,
  newMeetingSummaries,
  newOperationLogs,
  newPhoneRecordings,
  newRecordings,
  newSignInActivities,
  newUsers,
  newVoicemails,
  newWebinarRegistrants,
  newWebinars,
  webhookReceiver,
};
