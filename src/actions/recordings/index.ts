import { deleteMeetingRecording } from "./deleteMeetingRecording";
import { deleteMeetingRecordings } from "./deleteMeetingRecordings";
import { downloadRecording } from "./downloadRecording";
import { getMeetingRecordingSettings } from "./getMeetingRecordingSettings";
import { getMeetingRecordings } from "./getMeetingRecordings";
import { getMeetingTranscript } from "./getMeetingTranscript";
import { listUsersRecordings } from "./listUsersRecordings";
import { recoverMeetingRecordings } from "./recoverMeetingRecordings";
import { updateMeetingRecordingSettings } from "./updateMeetingRecordingSettings";

export const recordingsActions = {
  deleteMeetingRecording,
  deleteMeetingRecordings,
  downloadRecording,
  getMeetingRecordings,
  getMeetingRecordingSettings,
  getMeetingTranscript,
  listUsersRecordings,
  recoverMeetingRecordings,
  updateMeetingRecordingSettings,
};
