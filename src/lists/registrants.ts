import type {
  MeetingsListMeetingRegistrantsResponse,
  WebinarsListWebinarRegistrantsResponse,
} from "@zoom/rivet/meetings";
import { path } from "../client/path";
import type { List } from "./list";

export const meetingRegistrants = (
  meetingId: string,
): List<MeetingsListMeetingRegistrantsResponse> => ({
  path: path`/meetings/${meetingId}/registrants`,
  key: "registrants",
});

export const webinarRegistrants = (
  webinarId: string,
): List<WebinarsListWebinarRegistrantsResponse> => ({
  path: path`/webinars/${webinarId}/registrants`,
  key: "registrants",
});
