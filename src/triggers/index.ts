import { endedMeetings } from "./endedMeetings";
import { managedWebhook } from "./managedWebhook";
import { newCalls } from "./newCalls";
import { newMeetingRegistrants } from "./newMeetingRegistrants";
import { newMeetingSummaries } from "./newMeetingSummaries";
import { newMeetings } from "./newMeetings";
import { newRecordings } from "./newRecordings";
import { newUsers } from "./newUsers";
import { newWebinarRegistrants } from "./newWebinarRegistrants";
import { webhookReceiver } from "./webhookReceiver";

export const triggers = {
  endedMeetings,
  managedWebhook,
  newCalls,
  newMeetingRegistrants,
  newMeetings,
  newMeetingSummaries,
  newRecordings,
  newUsers,
  newWebinarRegistrants,
  webhookReceiver,
};
