import { id } from "../builders";

const registrantId = (list: string, dataSource: string) =>
  id({
    label: "Registrant Id",
    comments: `The registrant's id, as returned by ${list}.`,
    placeholder: "9tboDiHUQAeOnbmudzWa5g",
    example: "9tboDiHUQAeOnbmudzWa5g",
    required: true,
    allowed: "a registrant's id",
    dataSource,
  });

/** A registrant of a meeting. */
export const meetingRegistrantId = registrantId(
  "List Meeting Registrants",
  "selectMeetingRegistrant",
);

/** A registrant of a webinar. */
export const webinarRegistrantId = registrantId(
  "List Webinar Registrants",
  "selectWebinarRegistrant",
);
