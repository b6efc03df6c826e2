import type {
  MeetingsGetPastMeetingParticipantsResponse,
  MeetingsListMeetingPollsResponse,
  MeetingsListMeetingsResponse,
  MeetingsListMeetingTemplatesResponse,
  TrackingFieldListTrackingFieldsResponse,
} from "@zoom/rivet/meetings";
import { path } from "../client/path";
import type { List } from "./list";

export const userMeetings = (userId: string): List<MeetingsListMeetingsResponse> => ({
  path: path`/users/${userId}/meetings`,
  key: "meetings",
});

export const pastMeetingParticipants = (
  meetingId: string,
): List<MeetingsGetPastMeetingParticipantsResponse> => ({
  path: path`/past_meetings/${meetingId}/participants`,
  key: "participants",
});

export const meetingPolls = (meetingId: string): List<MeetingsListMeetingPollsResponse> => ({
  path: path`/meetings/${meetingId}/polls`,
  key: "polls",
  pageSize: null,
});

export const meetingTemplates = (userId: string): List<MeetingsListMeetingTemplatesResponse> => ({
  path: path`/users/${userId}/meeting_templates`,
  key: "templates",
  pageSize: null,
});

export const trackingFields: List<TrackingFieldListTrackingFieldsResponse> = {
  path: path`/tracking_fields`,
  key: "tracking_fields",
  pageSize: null,
};
