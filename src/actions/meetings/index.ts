import { createMeeting } from "./createMeeting";
import { createMeetingInviteLinks } from "./createMeetingInviteLinks";
import { createMeetingPoll } from "./createMeetingPoll";
import { deleteMeeting } from "./deleteMeeting";
import { deleteMeetingPoll } from "./deleteMeetingPoll";
import { endMeeting } from "./endMeeting";
import { getMeeting } from "./getMeeting";
import { getMeetingInvitation } from "./getMeetingInvitation";
import { getPastMeeting } from "./getPastMeeting";
import { listMeetingPolls } from "./listMeetingPolls";
import { listMeetings } from "./listMeetings";
import { listMeetingTemplates } from "./listMeetingTemplates";
import { listPastMeetingParticipants } from "./listPastMeetingParticipants";
import { listTrackingFields } from "./listTrackingFields";
import { updateMeeting } from "./updateMeeting";
import { updateMeetingPoll } from "./updateMeetingPoll";

export const meetingsActions = {
  createMeeting,
  createMeetingInviteLinks,
  createMeetingPoll,
  deleteMeeting,
  deleteMeetingPoll,
  endMeeting,
  getMeeting,
  getMeetingInvitation,
  getPastMeeting,
  listMeetingPolls,
  listMeetingTemplates,
  listMeetings,
  listPastMeetingParticipants,
  listTrackingFields,
  updateMeeting,
  updateMeetingPoll,
};
