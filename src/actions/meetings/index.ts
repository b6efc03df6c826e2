import { createMeeting } from "./createMeeting";
import { deleteMeeting } from "./deleteMeeting";
import { endMeeting } from "./endMeeting";
import { getMeeting } from "./getMeeting";
import { getMeetingInvitation } from "./getMeetingInvitation";
import { getMeetingSummary } from "./getMeetingSummary";
import { getPastMeeting } from "./getPastMeeting";
import { getPastMeetingPolls } from "./getPastMeetingPolls";
import { getPastMeetingQuestions } from "./getPastMeetingQuestions";
import { listMeetingSummaries } from "./listMeetingSummaries";
import { listMeetings } from "./listMeetings";
import { listPastMeetingInstances } from "./listPastMeetingInstances";
import { listPastMeetingParticipants } from "./listPastMeetingParticipants";
import { listUpcomingMeetings } from "./listUpcomingMeetings";
import { listUsersMeetingSummaries } from "./listUsersMeetingSummaries";
import { updateMeeting } from "./updateMeeting";

export const meetingsActions = {
  createMeeting,
  deleteMeeting,
  endMeeting,
  getMeeting,
  getMeetingInvitation,
  getMeetingSummary,
  getPastMeeting,
  getPastMeetingPolls,
  getPastMeetingQuestions,
  listMeetings,
  listMeetingSummaries,
  listPastMeetingInstances,
  listPastMeetingParticipants,
  listUpcomingMeetings,
  listUsersMeetingSummaries,
  updateMeeting,
};
