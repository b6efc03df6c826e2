import { addRecordingRegistrant } from "./addRecordingRegistrant";
import { deleteMeetingRecording } from "./deleteMeetingRecording";
import { deleteMeetingRecordings } from "./deleteMeetingRecordings";
import { downloadRecording } from "./downloadRecording";
import { getMeetingArchivedFiles } from "./getMeetingArchivedFiles";
import { getMeetingRecordingSettings } from "./getMeetingRecordingSettings";
import { getMeetingRecordings } from "./getMeetingRecordings";
import { getMeetingTranscript } from "./getMeetingTranscript";
import { listArchivedFiles } from "./listArchivedFiles";
import { listRecordingAnalytics } from "./listRecordingAnalytics";
import { listRecordingRegistrants } from "./listRecordingRegistrants";
import { listUsersRecordings } from "./listUsersRecordings";
import { recoverMeetingRecordings } from "./recoverMeetingRecordings";
import { updateMeetingRecordingSettings } from "./updateMeetingRecordingSettings";
import { updateRecordingRegistrantStatus } from "./updateRecordingRegistrantStatus";

export const recordingsActions = {
  addRecordingRegistrant,
  deleteMeetingRecording,
  deleteMeetingRecordings,
  downloadRecording,
  getMeetingArchivedFiles,
  getMeetingRecordingSettings,
  getMeetingRecordings,
  getMeetingTranscript,
  listArchivedFiles,
  listRecordingAnalytics,
  listRecordingRegistrants,
  listUsersRecordings,
  recoverMeetingRecordings,
  updateMeetingRecordingSettings,
  updateRecordingRegistrantStatus,
};
