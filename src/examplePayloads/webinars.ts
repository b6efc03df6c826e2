import { toSinglePage } from "../lists/singlePage";
import { registrant } from "./registrants";

export const listedWebinar = {
  uuid: "exampleWebinar+dL+g==",
  id: 97871060099,
  host_id: "example_6cTCWFHEE20SifVg",
  topic: "Example Webinar",
  type: 5 as const,
  start_time: "2021-12-15T12:02:00Z",
  duration: 60,
  timezone: "America/Chicago",
  agenda: "In this webinar we will discuss...",
  created_at: "2021-12-01T20:30:47Z",
  join_url: "https://example.zoom.us/j/97871060099",
};

export const webinarList = toSinglePage("webinars", [listedWebinar]);

export const webinar = {
  ...listedWebinar,
  host_email: "someone@example.com",
  start_url: "https://example.zoom.us/s/97871060099?zak=exampleToken",
  password: "example",
  settings: {
    host_video: false,
    panelists_video: false,
    practice_session: false,
    hd_video: false,
    approval_type: 0 as const,
    registration_type: 1 as const,
    audio: "both" as const,
    auto_recording: "none" as const,
    registrants_email_notification: true,
    registrants_confirmation_email: true,
    registrants_restrict_number: 0,
    on_demand: false,
    alternative_hosts: "",
    contact_name: "John Doe",
    contact_email: "someone@example.com",
    global_dial_in_countries: ["US"],
  },
};

export const participantList = toSinglePage("participants", [
  {
    id: "exampleUserId",
    user_id: "16778240",
    name: "John Doe",
    user_email: "someone@example.com",
    registrant_id: "exampleRegistrantId",
    join_time: "2021-12-15T12:02:00Z",
    leave_time: "2021-12-15T12:52:00Z",
    duration: 3000,
    failover: false,
    status: "in_meeting" as const,
    internal_user: true,
  },
]);

export const newWebinar = { ...webinar, registrants_confirmation_email: true };

export const panelistList = toSinglePage("panelists", [
  {
    id: "Tg2b6GhcQKKbV7nSCbDKug",
    email: "someone@example.com",
    name: "John Doe",
    join_url: "https://example.zoom.us/w/97871060099?tk=exampleToken",
  },
]);

export const addedPanelists = { id: "97871060099", updated_at: "2021-12-01T20:30:47Z" };

export const pastWebinarInstanceList = toSinglePage("webinars", [
  {
    uuid: "exampleWebinarInstance==",
    start_time: "2021-12-15T12:02:00Z",
  },
]);

export const absenteeList = toSinglePage("registrants", [registrant]);

export const webinarInviteLinks = {
  attendees: [
    { name: "John Doe", join_url: "https://example.zoom.us/j/87272670533?tk=exampleToken" },
  ],
};

export const webinarTemplateList = toSinglePage("templates", [
  { id: "ull6574eur", name: "Product News", type: 1 },
]);

export const trackingSourceList = toSinglePage("tracking_sources", [
  {
    id: "5516482804110",
    source_name: "Newsletter",
    tracking_url: "https://example.com/webinar/register/5516482804110/WN_juM2BGyLQMyQ_ZrqiGRhLg",
    registration_count: 12,
    visitor_count: 40,
  },
]);
