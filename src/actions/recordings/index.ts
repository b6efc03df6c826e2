import { addRecordingRegistrant } from "./addRecordingRegistrant";
import { deleteMeetingRecording } from "./deleteMeetingRecording";
import { deleteMeetingRecordings } from "./deleteMeetingRecordings";
import { downloadRecording } from "./downloadRecording";
import { getMeetingRecordingSettings } from "./getMeetingRecordingSettings";
import { getMeetingRecordings } from "./getMeetingRecordings";
import { getMeetingTranscript } from "./getMeetingTranscript";
import { listRecordingAnalytics } from "./listRecordingAnalytics";
import { listRecordingRegistrants } from "./listRecordingRegistrants";
import { listUsersRecordings } from "./listUsersRecordings";
import { recoverMeetingRecordings } from "./recoverMeetingRecordings";
import { updateMeetingRecordingSettings } from "./updateMeetingRecordingSettings";

export const recordingsActions = {
  addRecordingRegistrant,
  deleteMeetingRecording,
  deleteMeetingRecordings,
  downloadRecording,
  getMeetingRecordingSettings,
  getMeetingRecordings,
  getMeetingTranscript,
  listRecordingAnalytics,
  listRecordingRegistrants,
  listUsersRecordings,
  recoverMeetingRecordings,
  updateMeetingRecordingSettings,
};
