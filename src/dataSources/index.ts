import { selectCallQueue } from "./selectCallQueue";
import { selectChannelMember } from "./selectChannelMember";
import { selectChatMessage } from "./selectChatMessage";
import { selectContact } from "./selectContact";
import { selectEventType } from "./selectEventType";
import { selectGroup } from "./selectGroup";
import { selectMeeting } from "./selectMeeting";
import { selectMeetingRecording } from "./selectMeetingRecording";
import { selectMeetingRegistrant } from "./selectMeetingRegistrant";
import { selectMeetingTemplate } from "./selectMeetingTemplate";
import { selectPhoneNumber } from "./selectPhoneNumber";
import { selectPhoneRecording } from "./selectPhoneRecording";
import { selectPhoneSite } from "./selectPhoneSite";
import { selectPhoneUser } from "./selectPhoneUser";
import { selectRecordedMeeting } from "./selectRecordedMeeting";
import { selectRoom } from "./selectRoom";
import { selectRoomLocation } from "./selectRoomLocation";
import { selectUser } from "./selectUser";
import { selectUserChannel } from "./selectUserChannel";
import { selectWebinar } from "./selectWebinar";
import { selectWebinarParticipant } from "./selectWebinarParticipant";
import { selectWebinarRegistrant } from "./selectWebinarRegistrant";
import { selectWebinarTemplate } from "./selectWebinarTemplate";

export const dataSources = {
  selectCallQueue,
  selectChannelMember,
  selectChatMessage,
  selectContact,
  selectEventType,
  selectGroup,
  selectMeeting,
  selectMeetingRecording,
  selectMeetingRegistrant,
  selectMeetingTemplate,
  selectPhoneNumber,
  selectPhoneRecording,
  selectPhoneSite,
  selectPhoneUser,
  selectRecordedMeeting,
  selectRoom,
  selectRoomLocation,
  selectUser,
  selectUserChannel,
  selectWebinar,
  selectWebinarParticipant,
  selectWebinarRegistrant,
  selectWebinarTemplate,
};
