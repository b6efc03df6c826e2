import { endedMeetings } from "./endedMeetings";
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
  newCalls,
  newMeetingRegistrants,
  newMeetingSummaries,
  newMeetings,
  newRecordings,
  newUsers,
  newWebinarRegistrants,
  webhookReceiver,
};
