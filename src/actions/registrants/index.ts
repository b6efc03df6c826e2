import { addMeetingRegistrant } from "./addMeetingRegistrant";
import { addMeetingRegistrants } from "./addMeetingRegistrants";
import { addWebinarRegistrant } from "./addWebinarRegistrant";
import { addWebinarRegistrants } from "./addWebinarRegistrants";
import { deleteMeetingRegistrant } from "./deleteMeetingRegistrant";
import { deleteWebinarRegistrant } from "./deleteWebinarRegistrant";
import { getMeetingRegistrant } from "./getMeetingRegistrant";
import { getMeetingRegistrationQuestions } from "./getMeetingRegistrationQuestions";
import { getWebinarRegistrant } from "./getWebinarRegistrant";
import { getWebinarRegistrationQuestions } from "./getWebinarRegistrationQuestions";
import { listMeetingRegistrants } from "./listMeetingRegistrants";
import { listWebinarRegistrants } from "./listWebinarRegistrants";
import { updateMeetingRegistrantStatus } from "./updateMeetingRegistrantStatus";
import { updateMeetingRegistrationQuestions } from "./updateMeetingRegistrationQuestions";
import { updateWebinarRegistrantStatus } from "./updateWebinarRegistrantStatus";
import { updateWebinarRegistrationQuestions } from "./updateWebinarRegistrationQuestions";

export const registrantsActions = {
  addMeetingRegistrant,
  addMeetingRegistrants,
  addWebinarRegistrant,
  addWebinarRegistrants,
  deleteMeetingRegistrant,
  deleteWebinarRegistrant,
  getMeetingRegistrant,
  getMeetingRegistrationQuestions,
  getWebinarRegistrant,
  getWebinarRegistrationQuestions,
  listMeetingRegistrants,
  listWebinarRegistrants,
  updateMeetingRegistrantStatus,
  updateMeetingRegistrationQuestions,
  updateWebinarRegistrantStatus,
  updateWebinarRegistrationQuestions,
};
