import { createMeeting } from "./createMeeting";
import { deleteMeeting } from "./deleteMeeting";
import { endMeeting } from "./endMeeting";
import { getMeeting } from "./getMeeting";
import { getMeetingInvitation } from "./getMeetingInvitation";
import { getPastMeeting } from "./getPastMeeting";
import { listMeetings } from "./listMeetings";
import { listPastMeetingParticipants } from "./listPastMeetingParticipants";
import { updateMeeting } from "./updateMeeting";

export const meetingsActions = {
  createMeeting,
  deleteMeeting,
  endMeeting,
  getMeeting,
  getMeetingInvitation,
  getPastMeeting,
  listMeetings,
  listPastMeetingParticipants,
  updateMeeting,
};
