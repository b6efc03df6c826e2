import { meetingId } from "../ids";

/** A meeting by its recordings, which past occurrences have of their own. */
export const recordedMeetingId = { ...meetingId, dataSource: "selectMeetingRecording" };
