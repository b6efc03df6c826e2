import type {
  CloudRecordingGetMeetingOrWebinarRecordingsAnalyticsDetailsResponse,
  CloudRecordingListRecordingRegistrantsResponse,
} from "@zoom/rivet/meetings";
import { path } from "../client/path";
import type { CloudRecordingListAllRecordingsResponse } from "../zoom/responses";
import type { List } from "./list";

/** The recorded meetings of a user, each with its recording files. */
export const userRecordings = (userId: string): List<CloudRecordingListAllRecordingsResponse> => ({
  path: path`/users/${userId}/recordings`,
  key: "meetings",
  monthly: { idOf: ({ uuid }) => uuid },
});

/** The registrants of an on-demand recording. */
export const recordingRegistrants = (
  meetingId: string,
): List<CloudRecordingListRecordingRegistrantsResponse> => ({
  path: path`/meetings/${meetingId}/recordings/registrants`,
  key: "registrants",
});

/** The views or downloads of a recording, without ids: two equal entries are two views. */
export const recordingAnalytics = (
  meetingId: string,
): List<CloudRecordingGetMeetingOrWebinarRecordingsAnalyticsDetailsResponse> => ({
  path: path`/meetings/${meetingId}/recordings/analytics_details`,
  key: "analytics_details",
  monthly: { idOf: () => undefined },
});
