import { selectChatMessage } from "./selectChatMessage";
import { selectContact } from "./selectContact";
import { selectMeeting } from "./selectMeeting";
import { selectMeetingRecording } from "./selectMeetingRecording";
import { selectMeetingRegistrant } from "./selectMeetingRegistrant";
import { selectPhoneRecording } from "./selectPhoneRecording";
import { selectPhoneUser } from "./selectPhoneUser";
import { selectRecordedMeeting } from "./selectRecordedMeeting";
import { selectUser } from "./selectUser";
import { selectUserChannel } from "./selectUserChannel";
import { selectWebinar } from "./selectWebinar";
import { selectWebinarParticipant } from "./selectWebinarParticipant";
import { selectWebinarRegistrant } from "./selectWebinarRegistrant";

export const dataSources = {
  selectChatMessage,
  selectContact,
  selectMeeting,
  selectMeetingRecording,
  selectMeetingRegistrant,
  selectPhoneRecording,
  selectPhoneUser,
  selectRecordedMeeting,
  selectUser,
  selectUserChannel,
  selectWebinar,
  selectWebinarParticipant,
  selectWebinarRegistrant,
};
