import type {
  MeetingsGetPastMeetingParticipantsResponse,
  MeetingsListMeetingsResponse,
} from "@zoom/rivet/meetings";
import { path } from "../client/path";
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
