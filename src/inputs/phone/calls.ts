import { id } from "../builders";

/** A part of a call. */
export const callElementId = id({
  label: "Call Element Id",
  comments:
    "The id of the call element, as returned in call_element_id by List User's Call History, Get Call History, phone recordings and voicemails.",
  placeholder: "20211008-fe9c3900-5187-4254-9359-590afbc40bc9",
  example: "20211008-fe9c3900-5187-4254-9359-590afbc40bc9",
  required: true,
  allowed: "a call element's id",
});

/** AI Companion's summary of a call. */
export const callSummaryId = id({
  label: "Call Summary Id",
  comments:
    "The id of the summary, as reported in ai_call_summary_id by the webhook event phone.ai_call_summary_changed.",
  placeholder: "DcmBZMsTSuOVTorcxJzeFg",
  example: "DcmBZMsTSuOVTorcxJzeFg",
  required: true,
  allowed: "a call summary's id",
});

/** A voicemail. */
export const voicemailId = id({
  label: "Voicemail Id",
  comments:
    "The voicemail's id, as returned in id by List User's Voicemails, or in voicemail_id of a call element.",
  placeholder: "d43520fc6b7e4b26bbeef58a8a80f235",
  example: "d43520fc6b7e4b26bbeef58a8a80f235",
  required: true,
  allowed: "a voicemail's id",
});
