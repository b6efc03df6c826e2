import { addMeetingRegistrant } from "./addMeetingRegistrant";
import { addWebinarRegistrant } from "./addWebinarRegistrant";
import { listMeetingRegistrants } from "./listMeetingRegistrants";
import { listWebinarRegistrants } from "./listWebinarRegistrants";

export const registrantsActions = {
  addMeetingRegistrant,
  addWebinarRegistrant,
  listMeetingRegistrants,
  listWebinarRegistrants,
};
