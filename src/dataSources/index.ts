import { selectCallQueue } from "./selectCallQueue";
import { selectChannelMember } from "./selectChannelMember";
import { selectChatMessage } from "./selectChatMessage";
import { selectContact } from "./selectContact";
import { selectCountry } from "./selectCountry";
import { selectEventType } from "./selectEventType";
import { selectGroup } from "./selectGroup";
import { selectGroupMember } from "./selectGroupMember";
import { selectMeeting } from "./selectMeeting";
import { selectMeetingOccurrence } from "./selectMeetingOccurrence";
import { selectMeetingPoll } from "./selectMeetingPoll";
import { selectMeetingRecording } from "./selectMeetingRecording";
import { selectMeetingRegistrant } from "./selectMeetingRegistrant";
import { selectMeetingTemplate } from "./selectMeetingTemplate";
import { selectPastWebinarInstance } from "./selectPastWebinarInstance";
import { selectPhoneNumber } from "./selectPhoneNumber";
import { selectPhoneRecording } from "./selectPhoneRecording";
import { selectPhoneSite } from "./selectPhoneSite";
import { selectPhoneUser } from "./selectPhoneUser";
import { selectRecordedMeeting } from "./selectRecordedMeeting";
import { selectRole } from "./selectRole";
import { selectRoom } from "./selectRoom";
import { selectRoomLocation } from "./selectRoomLocation";
import { selectTimezone } from "./selectTimezone";
import { selectUser } from "./selectUser";
import { selectUserChannel } from "./selectUserChannel";
import { selectWebinar } from "./selectWebinar";
import { selectWebinarOccurrence } from "./selectWebinarOccurrence";
import { selectWebinarPanelist } from "./selectWebinarPanelist";
import { selectWebinarParticipant } from "./selectWebinarParticipant";
import { selectWebinarPoll } from "./selectWebinarPoll";
import { selectWebinarRegistrant } from "./selectWebinarRegistrant";
import { selectWebinarTemplate } from "./selectWebinarTemplate";

export const dataSources = {
  selectCallQueue,
  selectChannelMember,
  selectChatMessage,
  selectContact,
  selectCountry,
  selectEventType,
  selectGroup,
  selectGroupMember,
  selectMeeting,
  selectMeetingOccurrence,
  selectMeetingPoll,
  selectMeetingRecording,
  selectMeetingRegistrant,
  selectMeetingTemplate,
  selectPastWebinarInstance,
  selectPhoneNumber,
  selectPhoneRecording,
  selectPhoneSite,
  selectPhoneUser,
  selectRecordedMeeting,
  selectRole,
  selectRoom,
  selectRoomLocation,
  selectTimezone,
  selectUser,
  selectUserChannel,
  selectWebinar,
  selectWebinarOccurrence,
  selectWebinarPanelist,
  selectWebinarParticipant,
  selectWebinarPoll,
  selectWebinarRegistrant,
  selectWebinarTemplate,
};
