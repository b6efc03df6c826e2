import { createMeeting } from "./createMeeting";
import { getMeeting } from "./getMeeting";
import { getMeetingInvitation } from "./getMeetingInvitation";
import { listMeetings } from "./listMeetings";
import { updateMeeting } from "./updateMeeting";

export const meetingsActions = {
  createMeeting,
  getMeeting,
  getMeetingInvitation,
  listMeetings,
  updateMeeting,
};
