/** An event that Zoom's webhooks report. */
export interface ZoomEvent {
  /** Zoom's name, such as `meeting.participant_joined`. */
  name: string;
  /** What happened, such as "Meeting participant joined". */
  label: string;
  /** The part of the name before the dot. */
  category: string;
}

/**
 * The events of each category, without the category before the dot. Zoom adds events from time to
 * time, so other names are accepted too.
 *
 * @see https://developers.zoom.us/docs/api/webhooks/
 */
const namesByCategory = {
  account: `
    created disassociated lock_settings_updated settings_updated updated vanity_url_approved
    vanity_url_rejected`,
  chat_channel: "created deleted member_invited member_joined member_left member_removed updated",
  chat_message: "deleted replied sent updated",
  group: `
    admin_added admin_deleted created deleted lock_settings_updated member_added
    member_deleted settings_updated updated`,
  information_barriers: "policy_created policy_deleted policy_updated",
  meeting: `
    ai_companion_assets_deleted ai_companion_started ai_companion_stopped
    aic_transcript_completed alert breakout_room_sharing_ended breakout_room_sharing_started
    chat_message_file_downloaded chat_message_file_sent chat_message_sent converted_to_webinar
    created deleted device_tested ended invitation_accepted invitation_dispatched
    invitation_rejected invitation_timeout live_streaming_started live_streaming_stopped
    participant_admitted participant_bind participant_data participant_data_summary
    participant_feedback participant_jbh_joined participant_jbh_waiting
    participant_jbh_waiting_left participant_joined participant_joined_breakout_room
    participant_joined_waiting_room participant_left participant_left_breakout_room
    participant_left_waiting_room participant_phone_callout_accepted
    participant_phone_callout_missed participant_phone_callout_rejected
    participant_phone_callout_ringing participant_put_in_waiting_room participant_qos
    participant_qos_summary participant_role_changed participant_room_system_callout_accepted
    participant_room_system_callout_failed participant_room_system_callout_missed
    participant_room_system_callout_rejected participant_room_system_callout_ringing
    permanently_deleted recovered registration_approved registration_cancelled
    registration_created registration_denied risk_alert rtms_concurrency_near_limit
    rtms_interrupted rtms_started rtms_stopped sharing_ended sharing_started started
    summary_completed summary_deleted summary_recovered summary_shared summary_trashed
    summary_updated updated`,
  phone: `
    account_settings_updated ai_call_summary_changed blind_transfer_initiated
    call_element_deleted call_history_deleted call_log_deleted call_log_permanently_deleted
    call_qos call_qos_summary callee_answered callee_call_element_completed
    callee_call_history_completed callee_call_log_completed callee_ended callee_hold
    callee_meeting_inviting callee_missed callee_mute callee_parked callee_rejected
    callee_ringing callee_unhold callee_unmute caller_call_element_completed
    caller_call_history_completed caller_call_log_completed caller_connected caller_ended
    caller_hold caller_meeting_inviting caller_mute caller_ringing caller_unhold caller_unmute
    conference_started device_registration emergency_alert fax_log_deleted
    fax_log_permanently_deleted fax_received fax_sent generic_device_provision
    group_settings_updated peering_number_cnam_updated
    peering_number_emergency_address_updated recording_completed
    recording_completed_for_access_member recording_deleted recording_failed recording_paused
    recording_permanently_deleted recording_resumed recording_started recording_stopped
    recording_transcript_completed route_group_status_changed sms_campaign_number_opt_in
    sms_campaign_number_opt_out sms_etiquette_block sms_etiquette_warn sms_received sms_sent
    sms_sent_failed transfer_call_to_voicemail_initiated transfer_recipient_updated
    voicemail_deleted voicemail_permanently_deleted voicemail_received
    voicemail_received_for_access_member voicemail_transcript_completed
    warm_transfer_cancelled warm_transfer_completed warm_transfer_initiated`,
  recording: `
    archive_files_completed batch_deleted batch_recovered batch_trashed
    cloud_storage_usage_updated completed deleted paused recovered registration_approved
    registration_created registration_denied renamed resumed started stopped
    transcript_completed trashed`,
  team_chat: `
    app_mention bookmark_added bookmark_removed channel_app_added channel_app_removed
    channel_archived channel_invitation_accepted channel_invitation_approval_requested
    channel_invitation_approved channel_invitation_created channel_invitation_declined
    channel_invitation_rejected channel_invitation_removed channel_join_approval_requested
    channel_join_approved channel_join_declined channel_join_requested channel_message_deleted
    channel_message_posted channel_message_updated channel_pin_added channel_pin_removed
    channel_reaction_added channel_reaction_removed channel_unarchived dm_message_deleted
    dm_message_posted dm_message_updated dm_reaction_added dm_reaction_removed emoji_added
    emoji_removed file_changed file_deleted file_downloaded file_shared file_unshared
    file_uploaded link_shared shared_spaces_edited shared_spaces_member_invited
    shared_spaces_member_left shared_spaces_member_removed starred unstarred`,
  user: `
    activated created deactivated deleted disassociated invitation_accepted
    personal_notes_updated presence_status_updated settings_updated signed_in signed_out
    tsp_created tsp_deleted tsp_updated updated`,
  webinar: `
    alert chat_message_file_downloaded chat_message_file_sent chat_message_sent
    converted_to_meeting created deleted ended participant_bind participant_data
    participant_data_summary participant_feedback participant_joined participant_left
    participant_qos participant_qos_summary participant_role_changed permanently_deleted
    recovered registration_approved registration_cancelled registration_created
    registration_denied rtms_interrupted rtms_started rtms_stopped sharing_ended
    sharing_started started updated`,
};

/** Words of names that labels write in another way. */
const words: Record<string, string> = {
  ai: "AI",
  aic: "AI Companion",
  cancelled: "canceled",
  cnam: "CNAM",
  companion: "Companion",
  dm: "direct",
  qos: "QoS",
  rtms: "RTMS",
  sms: "SMS",
  tsp: "TSP",
  url: "URL",
};

/** The labels that cannot be read off the names. */
const labels: Record<string, string> = {
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
  "webinar.participant_bind": "Webinar participant linked to another device",
};

/** Every event that Zoom documents, by category and name. */
export function listEvents(): ZoomEvent[] {
  return Object.entries(namesByCategory).flatMap(([category, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((rest) => {
        const name = `${category}.${rest}`;
        return { name, label: labels[name] ?? toLabel(category, rest), category };
      }),
  );
}

/** "meeting", "participant_joined" → "Meeting participant joined". */
function toLabel(category: string, rest: string): string {
  const product =
    category === "team_chat" ? "Team Chat" : capitalize(category.split("_").join(" "));
  return [product, ...rest.split("_").map((word) => words[word] ?? word)].join(" ");
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
