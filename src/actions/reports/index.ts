import { getDailyReport } from "./getDailyReport";
import { getMeetingReport } from "./getMeetingReport";
import { getWebinarReport } from "./getWebinarReport";
import { listHostReports } from "./listHostReports";
import { listMeetingReportParticipants } from "./listMeetingReportParticipants";
import { listUsersPastMeetings } from "./listUsersPastMeetings";
import { listWebinarReportParticipants } from "./listWebinarReportParticipants";

export const reportsActions = {
  getDailyReport,
  getMeetingReport,
  getWebinarReport,
  listHostReports,
  listMeetingReportParticipants,
  listUsersPastMeetings,
  listWebinarReportParticipants,
};
