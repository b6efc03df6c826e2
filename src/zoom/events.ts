import { capitalize } from "./characters";
import { eventsByScope, eventsWithoutCategory, wordsOf } from "./eventScopes";

/** An event that Zoom's webhooks report. */
export interface ZoomEvent {
  /** Zoom's name, such as `meeting.participant_joined`. */
  name: string;
  /** What happened, such as "Meeting participant joined". */
  label: string;
  /** The part of the name before the dot; "" for a name without one. */
  category: string;
}

/** Words of names that labels write in another way. */
const words: Record<string, string> = {
  ai: "AI",
  aic: "AI Companion",
  cancelled: "canceled",
  cnam: "CNAM",
  calendarlist: "list",
  companion: "Companion",
  dm: "direct",
  qos: "QoS",
  rtms: "RTMS",
  sms: "SMS",
  thirdparty: "third-party",
  tsp: "TSP",
  url: "URL",
  vod: "on-demand",
};

/** Categories that labels write in another way. */
const products: Record<string, string> = {
  calendar: "Zoom Calendar",
  mail: "Zoom Mail",
  revenue_accelerator: "Revenue Accelerator",
  rtms: "RTMS",
  session: "Video SDK session",
  team_chat: "Team Chat",
  zoom_events: "Zoom Events",
  zoomroom: "Zoom Room",
};

/** Verbs at the end of names that labels write in the past tense, as most names have them. */
const participles: Record<string, string> = {
  create: "created",
  delete: "deleted",
  update: "updated",
};

/** The labels that cannot be read off the names. */
const labels: Record<string, string> = {
  interactive_message_actions: "Interactive message button selected",
  interactive_message_editable: "Interactive message edited",
  interactive_message_fields_editable: "Interactive message fields edited",
  interactive_message_select: "Interactive message option selected",
  "calendar.acl_create": "Zoom Calendar sharing rule created",
  "calendar.acl_delete": "Zoom Calendar sharing rule deleted",
  "calendar.acl_update": "Zoom Calendar sharing rule updated",
  "clinical_notes.note_created": "Clinical note created",
  "mail.history_event": "Zoom Mail mailbox changed",
  "meeting.participant_bind": "Meeting participant linked to another device",
  "meeting.participant_jbh_joined": "Meeting participant joined before the host",
  "meeting.participant_jbh_waiting": "Meeting participant waiting for the host",
  "meeting.participant_jbh_waiting_left": "Meeting participant stopped waiting for the host",
  "phone.callee_answered": "Phone call answered (callee)",
  "phone.callee_ended": "Phone call ended (callee)",
  "phone.callee_hold": "Phone call put on hold (callee)",
  "phone.callee_meeting_inviting": "Phone call moved to a meeting (callee)",
  "phone.callee_missed": "Phone call missed (callee)",
  "phone.callee_mute": "Phone call muted (callee)",
  "phone.callee_parked": "Phone call parked (callee)",
  "phone.callee_rejected": "Phone call rejected (callee)",
  "phone.callee_ringing": "Phone call ringing (callee)",
  "phone.callee_unhold": "Phone call taken off hold (callee)",
  "phone.callee_unmute": "Phone call unmuted (callee)",
  "phone.caller_connected": "Phone call connected (caller)",
  "phone.caller_ended": "Phone call ended (caller)",
  "phone.caller_hold": "Phone call put on hold (caller)",
  "phone.caller_meeting_inviting": "Phone call moved to a meeting (caller)",
  "phone.caller_mute": "Phone call muted (caller)",
  "phone.caller_ringing": "Phone call ringing (caller)",
  "phone.caller_unhold": "Phone call taken off hold (caller)",
  "phone.caller_unmute": "Phone call unmuted (caller)",
  "phone.device_registration": "Phone device registered",
  "phone.generic_device_provision": "Phone generic device provisioned",
  "phone.peering_number_cnam_updated": "Phone peering number caller name updated",
  "phone.sms_etiquette_block": "Phone SMS blocked by etiquette policy",
  "phone.sms_etiquette_warn": "Phone SMS warned about by etiquette policy",
  "phone.sms_sent_failed": "Phone SMS not sent",
  "team_chat.app_mention": "Team Chat app mentioned",
  "team_chat.dm_reaction_added": "Team Chat direct message reaction added",
  "team_chat.dm_reaction_removed": "Team Chat direct message reaction removed",
  "team_chat.starred": "Team Chat message starred",
  "team_chat.unstarred": "Team Chat message unstarred",
  "revenue_accelerator.playlist_add_moment": "Revenue Accelerator playlist moment added",
  "revenue_accelerator.playlist_remove_moment": "Revenue Accelerator playlist moment removed",
  "revenue_accelerator.post_comment_completed": "Revenue Accelerator comment posted",
  "webinar.participant_bind": "Webinar participant linked to another device",
  "workspace.pre_check_in_questionnaire_response_created":
    "Workspace pre-check-in questionnaire response created",
};

/**
 * Lists every event that Zoom documents. Zoom adds events from time to time, so other names are
 * accepted too.
 *
 * @returns The events, sorted by name.
 */
export function listEvents(): ZoomEvent[] {
  const inCategories = Object.entries(eventsByScope).flatMap(([category, scopes]) =>
    Object.values(scopes)
      .flatMap(wordsOf)
      .map((rest) => toEvent(category, rest)),
  );
  const others = wordsOf(eventsWithoutCategory).map((name) => toEvent("", name));
  return [...inCategories, ...others].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function toEvent(category: string, rest: string): ZoomEvent {
  const name = category === "" ? rest : `${category}.${rest}`;
  return { name, label: labels[name] ?? toLabel(category, rest), category };
}

/** "meeting", "participant_joined" → "Meeting participant joined". */
function toLabel(category: string, rest: string): string {
  const product = products[category] ?? category.replaceAll("_", " ");
  const names = rest.split("_").map((word) => words[word] ?? word);
  const last = names.pop() ?? "";
  return capitalize([product, ...names, participles[last] ?? last].join(" ").trim());
}
