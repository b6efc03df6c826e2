import { toSinglePage } from "../lists/singlePage";

export const registrant = {
  id: "exampleRegistrantId",
  email: "someone@example.com",
  first_name: "John",
  last_name: "Doe",
  address: "122 S Privet dr",
  city: "San Jose",
  state: "California",
  zip: "90210",
  country: "US",
  phone: "15558904949",
  industry: "Computer Software",
  org: "Acme Inc.",
  job_title: "Graphic Designer",
  purchasing_time_frame: "Within a month" as const,
  role_in_purchase_process: "Influencer" as const,
  no_of_employees: "1-20" as const,
  comments: "These are some example comments.",
  custom_questions: [{ title: "What do you hope to learn?", value: "Everything" }],
  status: "approved" as const,
  create_time: "2021-12-02T09:15:00Z",
  join_url: "https://example.zoom.us/w/87272670533?tk=exampleToken",
};

export const registrantList = toSinglePage("registrants", [registrant]);

export const meetingRegistrant = { ...registrant, participant_pin_code: 380303 };

export const webinarRegistrant = { ...registrant, language: "en-US" as const };

export const newRegistrant = {
  id: 87272670533,
  registrant_id: "exampleRegistrantId",
  topic: "Daily Meeting",
  start_time: "2021-12-15T12:02:00Z",
  join_url: "https://example.zoom.us/w/87272670533?tk=exampleToken",
  occurrences: [
    {
      occurrence_id: "1639569720000",
      start_time: "2021-12-15T12:02:00Z",
      duration: 60,
      status: "available",
    },
  ],
};

const newRegistrants = [
  {
    registrant_id: "exampleRegistrantId",
    email: "someone@example.com",
    join_url: "https://example.zoom.us/w/87272670533?tk=exampleToken",
  },
];

export const newMeetingRegistrants = {
  registrants: newRegistrants.map((added) => ({ ...added, participant_pin_code: 380303 })),
};

export const newWebinarRegistrants = { registrants: newRegistrants };

const questions = [
  { field_name: "last_name" as const, required: true },
  { field_name: "job_title" as const, required: false },
];
const howDidYouHear = {
  title: "How did you hear about us?",
  required: false,
  answers: ["From a colleague", "On the web"],
};

export const meetingRegistrationQuestions = {
  questions,
  custom_questions: [{ ...howDidYouHear, type: "single" as const }],
};

export const webinarRegistrationQuestions = {
  questions,
  custom_questions: [{ ...howDidYouHear, type: "single_radio" as const }],
};
