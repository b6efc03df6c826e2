import { createMeeting } from "./createMeeting";
import { createMeetingInviteLinks } from "./createMeetingInviteLinks";
import { createMeetingPoll } from "./createMeetingPoll";
import { deleteMeeting } from "./deleteMeeting";
import { deleteMeetingPoll } from "./deleteMeetingPoll";
import { endMeeting } from "./endMeeting";
import { getMeeting } from "./getMeeting";
import { getMeetingInvitation } from "./getMeetingInvitation";
import { getMeetingSummary } from "./getMeetingSummary";
import { getMeetingSurvey } from "./getMeetingSurvey";
import { getPastMeeting } from "./getPastMeeting";
import { getPastMeetingPolls } from "./getPastMeetingPolls";
import { getPastMeetingQuestions } from "./getPastMeetingQuestions";
import { listMeetingPolls } from "./listMeetingPolls";
import { listMeetingSummaries } from "./listMeetingSummaries";
import { listMeetings } from "./listMeetings";
import { listMeetingTemplates } from "./listMeetingTemplates";
import { listPastMeetingInstances } from "./listPastMeetingInstances";
import { listPastMeetingParticipants } from "./listPastMeetingParticipants";
import { listTrackingFields } from "./listTrackingFields";
import { listUpcomingMeetings } from "./listUpcomingMeetings";
import { listUsersMeetingSummaries } from "./listUsersMeetingSummaries";
import { updateMeeting } from "./updateMeeting";
import { updateMeetingPoll } from "./updateMeetingPoll";
import { updateMeetingSurvey } from "./updateMeetingSurvey";

export const meetingsActions = {
  createMeeting,
  createMeetingInviteLinks,
  createMeetingPoll,
  deleteMeeting,
  deleteMeetingPoll,
  endMeeting,
  getMeeting,
  getMeetingInvitation,
  getMeetingSummary,
  getMeetingSurvey,
  getPastMeeting,
  getPastMeetingPolls,
  getPastMeetingQuestions,
  listMeetingPolls,
  listMeetingSummaries,
  listMeetingTemplates,
  listMeetings,
  listPastMeetingInstances,
  listPastMeetingParticipants,
  listTrackingFields,
  listUpcomingMeetings,
  listUsersMeetingSummaries,
  updateMeeting,
  updateMeetingPoll,
  updateMeetingSurvey,
};
