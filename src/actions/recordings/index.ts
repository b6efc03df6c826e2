import { getMeetingRecordings } from "./getMeetingRecordings";
import { listUsersRecordings } from "./listUsersRecordings";

export const recordingsActions = { getMeetingRecordings, listUsersRecordings };
