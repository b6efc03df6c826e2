import { selectChatMessage } from "./selectChatMessage";
import { selectMeeting } from "./selectMeeting";
import { selectMeetingRecording } from "./selectMeetingRecording";
import { selectMeetingRegistrant } from "./selectMeetingRegistrant";
import { selectPhoneRecording } from "./selectPhoneRecording";
import { selectUser } from "./selectUser";
import { selectUserChannel } from "./selectUserChannel";
import { selectWebinar } from "./selectWebinar";
import { selectWebinarParticipant } from "./selectWebinarParticipant";
import { selectWebinarRegistrant } from "./selectWebinarRegistrant";

export const dataSources = {
  selectChatMessage,
  selectMeeting,
  selectMeetingRecording,
  selectMeetingRegistrant,
  selectPhoneRecording,
  selectUser,
  selectUserChannel,
  selectWebinar,
  selectWebinarParticipant,
  selectWebinarRegistrant,
};
