import { id } from "../builders";

/** A part of a call. */
export const callElementId = id({
  label: "Call Element Id",
  comments:
    "The id of the part of the call: call_element_id of List User's Call History, Get Call History, a phone recording or a voicemail.",
  placeholder: "20211008-fe9c3900-5187-4254-9359-590afbc40bc9",
  example: "20211008-fe9c3900-5187-4254-9359-590afbc40bc9",
  required: true,
  allowed: "a call element's id",
});

/** AI Companion's summary of a call. */
export const callSummaryId = id({
  label: "Call Summary Id",
  comments:
    "The id of the summary: ai_call_summary_id of the webhook event phone.ai_call_summary_changed.",
  placeholder: "DcmBZMsTSuOVTorcxJzeFg",
  example: "DcmBZMsTSuOVTorcxJzeFg",
  required: true,
  allowed: "a call summary's id",
});

/** A voicemail. */
export const voicemailId = id({
  label: "Voicemail Id",
  comments: "The voicemail's id: id of List User's Voicemails, or voicemail_id of a call element.",
  placeholder: "d43520fc6b7e4b26bbeef58a8a80f235",
  example: "d43520fc6b7e4b26bbeef58a8a80f235",
  required: true,
  allowed: "a voicemail's id",
});
