import { deleteMeetingRecordings } from "./deleteMeetingRecordings";
import { downloadRecording } from "./downloadRecording";
import { getMeetingRecordings } from "./getMeetingRecordings";
import { listUsersRecordings } from "./listUsersRecordings";

export const recordingsActions = {
  deleteMeetingRecordings,
  downloadRecording,
  getMeetingRecordings,
  listUsersRecordings,
};
