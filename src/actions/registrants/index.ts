import { addMeetingRegistrant } from "./addMeetingRegistrant";
import { addWebinarRegistrant } from "./addWebinarRegistrant";
import { listMeetingRegistrants } from "./listMeetingRegistrants";
import { listWebinarRegistrants } from "./listWebinarRegistrants";
import { updateMeetingRegistrantStatus } from "./updateMeetingRegistrantStatus";
import { updateWebinarRegistrantStatus } from "./updateWebinarRegistrantStatus";

export const registrantsActions = {
  addMeetingRegistrant,
  addWebinarRegistrant,
  listMeetingRegistrants,
  listWebinarRegistrants,
  updateMeetingRegistrantStatus,
  updateWebinarRegistrantStatus,
};
