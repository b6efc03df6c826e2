import { getDailyReport } from "./getDailyReport";
import { getMeetingReport } from "./getMeetingReport";
import { getMeetingReportSurvey } from "./getMeetingReportSurvey";
import { getWebinarReport } from "./getWebinarReport";
import { getWebinarReportSurvey } from "./getWebinarReportSurvey";
import { listHostReports } from "./listHostReports";
import { listMeetingReportParticipants } from "./listMeetingReportParticipants";
import { listOperationLogs } from "./listOperationLogs";
import { listPastMeetings } from "./listPastMeetings";
import { listSignInActivities } from "./listSignInActivities";
import { listUsersPastMeetings } from "./listUsersPastMeetings";
import { listWebinarReportParticipants } from "./listWebinarReportParticipants";

export const reportsActions = {
  getDailyReport,
  getMeetingReport,
  getMeetingReportSurvey,
  getWebinarReport,
  getWebinarReportSurvey,
  listHostReports,
  listMeetingReportParticipants,
  listOperationLogs,
  listPastMeetings,
  listSignInActivities,
  listUsersPastMeetings,
  listWebinarReportParticipants,
};
