import type {
  ReportsGetActiveOrInactiveHostReportsResponse,
  ReportsGetMeetingParticipantReportsResponse,
  ReportsGetOperationLogsReportResponse,
  ReportsGetSignInSignOutActivityReportResponse,
  ReportsGetWebinarParticipantReportsResponse,
} from "@zoom/rivet/meetings";
import { path } from "../client/path";
import type {
  ReportsGetHistoryMeetingAndWebinarListResponse,
  ReportsGetMeetingReportsResponse,
} from "../zoom/responses";
import type { List } from "./list";

/** The meetings and webinars of a user that had two or more participants. */
export const pastMeetingReports = (userId: string): List<ReportsGetMeetingReportsResponse> => ({
  path: path`/report/users/${userId}/meetings`,
  key: "meetings",
  // Someone who joins a meeting twice is two records of one instance.
  monthly: { idOf: ({ uuid, join_time }) => uuid && `${uuid} ${join_time}` },
});

/** The participants of a past meeting, once for each session. */
export const meetingReportParticipants = (
  meetingId: string,
): List<ReportsGetMeetingParticipantReportsResponse> => ({
  path: path`/report/meetings/${meetingId}/participants`,
  key: "participants",
});

/** The participants of a past webinar, once for each session. */
export const webinarReportParticipants = (
  webinarId: string,
): List<ReportsGetWebinarParticipantReportsResponse> => ({
  path: path`/report/webinars/${webinarId}/participants`,
  key: "participants",
});

const totals = [
  "from",
  "to",
  "total_meetings",
  "total_participants",
  "total_meeting_minutes",
] as const;

/** The hosts of an account with their totals of up to a month. */
export const hostReports: List<
  ReportsGetActiveOrInactiveHostReportsResponse,
  (typeof totals)[number]
> = { path: path`/report/users`, key: "users", keep: totals };

/** What administrators and users changed, without ids: two equal entries are two operations. */
export const operationLogs: List<ReportsGetOperationLogsReportResponse> = {
  path: path`/report/operationlogs`,
  key: "operation_logs",
  uncounted: true,
  monthly: { idOf: () => undefined },
};

/** Sign-ins and sign-outs of the account's users, without ids. */
export const signInActivities: List<ReportsGetSignInSignOutActivityReportResponse> = {
  path: path`/report/activities`,
  key: "activity_logs",
  uncounted: true,
  monthly: { idOf: () => undefined },
};

/** The account's past meetings and webinars. */
export const pastMeetings: List<ReportsGetHistoryMeetingAndWebinarListResponse> = {
  path: path`/report/history_meetings`,
  key: "history_meetings",
  uncounted: true,
  monthly: { idOf: ({ meeting_uuid }) => meeting_uuid },
};
