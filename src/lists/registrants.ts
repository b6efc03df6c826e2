import type {
  MeetingsListMeetingRegistrantsResponse,
  WebinarsListWebinarRegistrantsResponse,
} from "@zoom/rivet/meetings";
import { path } from "../client/path";
import type { List } from "./list";

/** The registrants of a meeting. */
export const meetingRegistrants = (
  meetingId: string,
): List<MeetingsListMeetingRegistrantsResponse> => ({
  path: path`/meetings/${meetingId}/registrants`,
  key: "registrants",
});

/** The registrants of a webinar. */
export const webinarRegistrants = (
  webinarId: string,
): List<WebinarsListWebinarRegistrantsResponse> => ({
  path: path`/webinars/${webinarId}/registrants`,
  key: "registrants",
});
