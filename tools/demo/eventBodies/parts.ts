import { UTCDate } from "@date-fns/utc";
import { formatISO, subMinutes } from "date-fns";
import { known } from "../../../sandbox/world";

/** The body of an event, besides its name and time. */
export interface EventBody {
  payload: Record<string, unknown>;
  /** Opens the recordings of the event for 24 hours. */
  download_token?: string;
}

/** Creates the body of an event that happens now. */
export type Body = () => EventBody;

/** The events of a category by name. */
export type Bodies = Record<string, Body>;

export const accountId = "AAAAAABBBB";
export const hostId = "z8dfgdfguQrdfgdf";
export const downloadToken = "exampleDownloadToken";

/** A time as Zoom writes it. */
export const at = (minutesAgo: number) => formatISO(subMinutes(new UTCDate(), minutesAgo));

/** The account, and the user who did it. */
export const byOperator = {
  account_id: accountId,
  operator: known.ownerEmail,
  operator_id: hostId,
};

const place = {
  host_id: hostId,
  duration: 45,
  timezone: "UTC",
};

/** A meeting; its number is text in some events. */
export const meeting = <Id extends string | number>(id: Id) => ({
  id,
  uuid: known.pastMeetingUuid,
  ...place,
  topic: "Weekly Planning",
  type: 2,
  start_time: at(45),
});

/** A webinar; its number is text in some events. */
export const webinar = <Id extends string | number>(id: Id) => ({
  id,
  uuid: "4444AAAiAAAAAiAiAiiAii==",
  ...place,
  topic: "Product News",
  type: 5,
  start_time: at(45),
});

export const participant = {
  user_id: "16778240",
  user_name: "Jane Roe",
  id: "exampleParticipantId",
  participant_uuid: "55555AAAiAAAAAiAiAiiAii",
  participant_user_id: "exampleParticipantId",
  email: "jane@example.com",
  registrant_id: "exampleRegistrantId",
};

export const person = {
  first_name: "Jane",
  last_name: "Roe",
  email: "jane@example.com",
};

export const registrant = { id: "U0BBBBBBBBBBfrUz1Q", ...person };

/** What a registrant filled in. */
export const registration = {
  ...registrant,
  address: "1 Main Street",
  city: "Springfield",
  country: "US",
  zip: "12345",
  state: "IL",
  phone: "5550100",
  industry: "Software",
  org: "Acme Inc.",
  job_title: "Engineer",
  purchasing_time_frame: "1-3 months",
  role_in_purchase_process: "Influencer",
  no_of_employees: "51-100",
  comments: "I look forward to it.",
  custom_questions: [{ title: "How did you hear about it?", value: "From a colleague" }],
  status: "approved",
};
