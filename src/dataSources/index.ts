import { selectChatMessage } from "./selectChatMessage";
import { selectMeeting } from "./selectMeeting";
import { selectMeetingRecording } from "./selectMeetingRecording";
import { selectMeetingRegistrant } from "./selectMeetingRegistrant";
import { selectPhoneRecording } from "./selectPhoneRecording";
import { selectRecordedMeeting } from "./selectRecordedMeeting";
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
  selectRecordedMeeting,
  selectUser,
  selectUserChannel,
  selectWebinar,
  selectWebinarParticipant,
  selectWebinarRegistrant,
};
