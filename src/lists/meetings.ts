import type {
  MeetingsListAccountsMeetingOrWebinarSummariesResponse,
  MeetingsListMeetingPollsResponse,
  MeetingsListMeetingsResponse,
  MeetingsListMeetingTemplatesResponse,
  MeetingsListPastMeetingInstancesResponse,
  TrackingFieldListTrackingFieldsResponse,
} from "@zoom/rivet/meetings";
import { path } from "../client/path";
import type {
  MeetingsGetPastMeetingParticipantsResponse,
  MeetingsListUpcomingMeetingsResponse,
} from "../zoom/responses";
import type { List } from "./list";

/** A user's meetings. */
export const userMeetings = (userId: string): List<MeetingsListMeetingsResponse> => ({
  path: path`/users/${userId}/meetings`,
  key: "meetings",
});

/** The participants of a past meeting, once for each session. */
export const pastMeetingParticipants = (
  meetingId: string,
): List<MeetingsGetPastMeetingParticipantsResponse> => ({
  path: path`/past_meetings/${meetingId}/participants`,
  key: "participants",
});

/** The instances of a meeting that have ended. */
export const pastMeetingInstances = (
  meetingId: string,
): List<MeetingsListPastMeetingInstancesResponse> => ({
  path: path`/past_meetings/${meetingId}/instances`,
  key: "meetings",
  uncounted: true,
  pageSize: null,
});

/** The meetings of the next 24 hours that a user hosts or is invited to. */
export const upcomingMeetings = (userId: string): List<MeetingsListUpcomingMeetingsResponse> => ({
  path: path`/users/${userId}/upcoming_meetings`,
  key: "meetings",
  pageSize: null,
});

/** The account's meeting summaries. */
export const accountSummaries: List<MeetingsListAccountsMeetingOrWebinarSummariesResponse> = {
  path: path`/meetings/meeting_summaries`,
  key: "summaries",
  uncounted: true,
};

/** The summaries of the meetings that a user hosted. */
export const userSummaries = (
  userId: string,
): List<MeetingsListAccountsMeetingOrWebinarSummariesResponse> => ({
  path: path`/users/${userId}/meeting_summaries`,
  key: "summaries",
  uncounted: true,
});

/** The polls of a meeting. */
export const meetingPolls = (meetingId: string): List<MeetingsListMeetingPollsResponse> => ({
  path: path`/meetings/${meetingId}/polls`,
  key: "polls",
  pageSize: null,
});

/** The meeting templates of a user. */
export const meetingTemplates = (userId: string): List<MeetingsListMeetingTemplatesResponse> => ({
  path: path`/users/${userId}/meeting_templates`,
  key: "templates",
  pageSize: null,
});

/** The account's tracking fields. */
export const trackingFields: List<TrackingFieldListTrackingFieldsResponse> = {
  path: path`/tracking_fields`,
  key: "tracking_fields",
  pageSize: null,
};
