import type {
  MeetingsGetPastMeetingParticipantsResponse,
  MeetingsListMeetingPollsResponse,
  MeetingsListMeetingsResponse,
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
