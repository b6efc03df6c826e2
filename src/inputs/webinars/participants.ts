import { id } from "../builders";

/** A participant of a past webinar. */
export const participantId = id({
  label: "Participant Id",
  comments:
    "The id or user_id of one participant, as returned by Select Webinar Participant. All sessions of the participant are returned. If blank, the sessions of all participants are returned.",
  placeholder: "KDcuGIm1QgePTO8WbOqwIQ",
  example: "KDcuGIm1QgePTO8WbOqwIQ",
  allowed: "a participant's id",
  dataSource: "selectWebinarParticipant",
});
