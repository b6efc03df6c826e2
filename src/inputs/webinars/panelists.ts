import { id, jsonList } from "../builders";

/** Who speaks at a webinar. Zoom takes 30 people at a time. */
export const panelists = jsonList({
  label: "Panelists",
  comments: "The people to add, at most 30: a JSON list with a name and an email address each.",
  example: '[{"name": "John Doe", "email": "someone@example.com"}]',
  required: true,
  most: 30,
  fields: {
    name: { required: true },
    email: { required: true, maxLength: 128 },
    virtual_background_id: {},
    name_tag_id: {},
    name_tag_name: {},
    name_tag_pronouns: {},
    name_tag_description: {},
  },
});

export const panelistId = id({
  label: "Panelist Id",
  comments: "The id of the panelist, as List Webinar Panelists gives it.",
  example: "Tg2b6GhcQKKbV7nSCbDKug",
  required: true,
  allowed: "a panelist's id",
});
