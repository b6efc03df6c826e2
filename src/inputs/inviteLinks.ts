import { integer, jsonList } from "./builders";

/** The inputs of invite links for a meeting or webinar. */
export const inviteLinkInputs = {
  attendees: jsonList({
    label: "Attendees",
    comments:
      "The people to create links for, up to 500, as a JSON list of objects with name (at most 64 characters) and, optionally, disable_audio and disable_video (true to join without audio or video).",
    placeholder: '[{"name": "John Doe"}]',
    example: '[{"name": "John Doe", "disable_video": true}]',
    required: true,
    maxItems: 500,
    fields: {
      name: { required: true, maxLength: 64 },
      disable_audio: { type: "boolean" },
      disable_video: { type: "boolean" },
    },
  }),
  ttl: integer({
    label: "Link Lifetime",
    comments:
      "Lifetime of the links, in seconds: up to 7,776,000 (90 days), or 0 for no expiration. Default: 7,200 (2 hours).",
    placeholder: "7200",
    example: "7200",
    min: 0,
    max: 7_776_000,
    unit: "seconds",
  }),
};
