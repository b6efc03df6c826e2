/**
 * The events of Zoom's webhooks: by category, which is what their names have before the dot, and by
 * the granular scope that an app needs to receive them. An admin-managed app appends `:admin` to a
 * scope that does not end in it. Events without a documented scope stand under "". The scopes of
 * meeting, webinar and recording events are those of the record that the event reports.
 *
 * @see https://developers.zoom.us/docs/api/webhooks/
 */
export const eventsByScope: Record<string, Record<string, string>> = {
  account: {
    "account:read:account_setting:admin": "settings_updated",
    "account:read:lock_settings:admin": "lock_settings_updated",
    "account:read:sub_account:admin": "created disassociated updated",
    "account:read:vanity_url:admin": "vanity_url_approved vanity_url_rejected",
  },
  app: {
    "marketplace:read:app_request:admin": "authorization_request_created",
  },
  calendar: {
    "calendar:read:acl": "acl_create acl_delete acl_update",
    "calendar:read:calendar_list": "calendarlist_create calendarlist_delete calendarlist_update",
    "calendar:read:event": "event_create event_delete event_update",
    "calendar:read:setting": "setting_create setting_update",
  },
  chat_channel: {
    "team_chat:read:channel": "created deleted updated",
    "team_chat:read:list_members": "member_invited member_joined member_left member_removed",
  },
  chat_message: {
    "team_chat:read:user_message": "deleted replied sent updated",
  },
  clinical_notes: {
    "healthcare:read:list_clinical_notes": "note_created",
  },
  group: {
    "group:read:administrator:admin": "admin_added admin_deleted",
    "group:read:group:admin": "created deleted updated",
    "group:read:lock_settings:admin": "lock_settings_updated",
    "group:read:member:admin": "member_added member_deleted",
    "group:read:settings:admin": "settings_updated",
  },
  information_barriers: {
    "information_barrier:delete:policy:admin": "policy_deleted",
    "information_barrier:update:policy:admin": "policy_updated",
    "information_barrier:write:policy:admin": "policy_created",
  },
  mail: {
    "email:read:msg": "history_event",
  },
  meeting: {
    "dashboard:read:meeting_participant_qos:admin": "participant_qos participant_qos_summary",
    "meeting:read:meeting": "created deleted ended started updated",
    "meeting:read:participant": "participant_joined participant_left",
    "meeting:read:registrant":
      "registration_approved registration_cancelled registration_created registration_denied",
    "meeting:read:summary": "summary_completed summary_updated",
    "qss:read:meeting_participant_data:admin": "participant_data participant_data_summary",
    "rtms:read:rtms_interrupted": "rtms_interrupted",
    "rtms:read:rtms_started": "rtms_started",
    "rtms:read:rtms_stopped": "rtms_stopped",
    "": `
      ai_companion_assets_deleted ai_companion_started ai_companion_stopped
      aic_transcript_completed alert breakout_room_sharing_ended breakout_room_sharing_started
      chat_message_file_downloaded chat_message_file_sent chat_message_sent converted_to_webinar
      device_tested invitation_accepted invitation_dispatched invitation_rejected
      invitation_timeout live_streaming_started live_streaming_stopped participant_admitted
      participant_bind participant_data_connection_established participant_feedback
      participant_jbh_joined participant_jbh_waiting participant_jbh_waiting_left
      participant_joined_breakout_room participant_joined_waiting_room
      participant_left_breakout_room participant_left_waiting_room
      participant_phone_callout_accepted participant_phone_callout_missed
      participant_phone_callout_rejected participant_phone_callout_ringing
      participant_put_in_waiting_room participant_role_changed
      participant_room_system_callout_accepted participant_room_system_callout_failed
      participant_room_system_callout_missed participant_room_system_callout_rejected
      participant_room_system_callout_ringing permanently_deleted recovered risk_alert
      rtms_concurrency_near_limit sharing_ended sharing_started summary_deleted summary_recovered
      summary_shared summary_trashed`,
  },
  number_management: {
    "number_management:read:peering_numbers_cnam:admin": "peering_number_cnam_updated",
    "number_management:read:peering_numbers_emergency_address:admin":
      "peering_number_emergency_address_updated",
  },
  phone: {
    "phone:read:call": `
      blind_transfer_initiated callee_answered callee_call_element_completed callee_ended
      callee_hold callee_meeting_inviting callee_missed callee_mute callee_parked callee_rejected
      callee_ringing callee_unhold callee_unmute caller_connected caller_ended caller_hold
      caller_meeting_inviting caller_mute caller_ringing caller_unhold caller_unmute
      emergency_alert transfer_call_to_voicemail_initiated transfer_recipient_updated
      warm_transfer_cancelled warm_transfer_completed warm_transfer_initiated`,
    "phone:read:call_log": `
      ai_call_summary_changed call_element_deleted call_history_deleted call_log_deleted
      call_log_permanently_deleted callee_call_history_completed callee_call_log_completed
      caller_call_element_completed caller_call_history_completed caller_call_log_completed`,
    "phone:read:call_qos:admin": "call_qos call_qos_summary",
    "phone:read:call_recording": `
      recording_completed recording_completed_for_access_member recording_deleted recording_failed
      recording_paused recording_permanently_deleted recording_resumed recording_started
      recording_stopped`,
    "phone:read:conference": "conference_started",
    "phone:read:device:admin": "device_registration generic_device_provision",
    "phone:read:emergency_location:admin": "peering_number_emergency_address_updated",
    "phone:read:group_setting": "group_settings_updated",
    "phone:read:list_fax_log": "fax_log_deleted fax_log_permanently_deleted fax_received fax_sent",
    "phone:read:peering_number:admin": "peering_number_cnam_updated",
    "phone:read:recording_transcript": "recording_transcript_completed",
    "phone:read:settings": "account_settings_updated",
    "phone:read:sip_trunk": "route_group_status_changed",
    "phone:read:sms_campaign_number_opt_status:admin":
      "sms_campaign_number_opt_in sms_campaign_number_opt_out",
    "phone:read:sms_message": "sms_received sms_sent sms_sent_failed",
    "phone:read:sms_message:admin": "sms_etiquette_block sms_etiquette_warn",
    "phone:read:voicemail": `
      voicemail_deleted voicemail_permanently_deleted voicemail_received
      voicemail_received_for_access_member voicemail_transcript_completed`,
  },
  quality_management: {
    "zoom_quality_management:read:evaluations": "evaluation_completed",
    "zoom_quality_management:read:interactions": "interaction_analysis_completed",
  },
  recording: {
    "cloud_recording:read:recording":
      "completed deleted recovered started stopped transcript_completed trashed",
    "": `
      archive_files_completed batch_deleted batch_recovered batch_trashed
      cloud_storage_usage_updated paused registration_approved registration_created
      registration_denied renamed resumed`,
  },
  revenue_accelerator: {
    "zra:read:conversations": "conversation_analysis_completed",
    "zra:read:list_conversation_comments": "post_comment_completed",
    "zra:read:list_conversation_playlists":
      "playlist_add_moment playlist_create playlist_delete playlist_remove_moment",
  },
  rtms: {
    "rtms:read:rtms_concurrency_limited": "concurrency_limited",
    "rtms:read:rtms_concurrency_near_limit": "concurrency_near_limit",
  },
  scheduler: {
    "scheduler:read:scheduled_event": "scheduled_event_canceled scheduled_event_created",
  },
  session: {
    "": "rtms_interrupted rtms_started rtms_stopped",
  },
  task: {
    "tasks:read:assignees": "assignee_updated",
    "tasks:read:comments": "comment_updated",
    "tasks:read:list_collaborators": "collaborator_updated",
    "tasks:read:task": "completed created deleted reopened updated",
  },
  team_chat: {
    "team_chat:read:archive_channels": "channel_archived channel_unarchived",
    "team_chat:read:chat_control": "starred unstarred",
    "team_chat:read:file":
      "file_changed file_deleted file_downloaded file_shared file_unshared file_uploaded",
    "team_chat:read:list_bookmarks": "bookmark_added bookmark_removed",
    "team_chat:read:list_custom_emojis": "emoji_added emoji_removed",
    "team_chat:read:list_invitations": `
      channel_invitation_accepted channel_invitation_approval_requested
      channel_invitation_approved channel_invitation_created channel_invitation_declined
      channel_invitation_rejected channel_join_approval_requested channel_join_approved
      channel_join_declined channel_join_requested`,
    "team_chat:read:list_pinned_messages": "channel_pin_added channel_pin_removed",
    "team_chat:read:list_shared_space_members":
      "shared_spaces_member_invited shared_spaces_member_left shared_spaces_member_removed",
    "team_chat:read:list_shared_spaces": "shared_spaces_edited",
    "team_chat:read:message_emoji":
      "channel_reaction_removed dm_reaction_added dm_reaction_removed",
    "team_chat:read:user_message": `
      channel_app_added channel_app_removed channel_message_deleted channel_message_posted
      channel_message_updated dm_message_deleted dm_message_posted dm_message_updated`,
    "": "app_mention channel_invitation_removed channel_reaction_added link_shared",
  },
  user: {
    "user:read:personal_note": "personal_notes_updated",
    "user:read:presence_status": "presence_status_updated",
    "user:read:settings": "settings_updated",
    "user:read:user": "deleted signed_in signed_out updated",
    "user:read:user:admin": "activated created deactivated disassociated invitation_accepted",
    "": "tsp_created tsp_deleted tsp_updated",
  },
  video_management: {
    "video_mgmt:read:channel": "channel_published channel_unpublished",
    "video_mgmt:read:list_videos": "channel_video_added channel_video_removed",
  },
  visitor_management: {
    "visitor_management:read:visitor_checked_in:admin": "checked_in",
    "visitor_management:read:visitor_checked_out:admin": "checked_out",
    "visitor_management:read:visitor_invitation:admin":
      "invitation_created invitation_deleted invitation_updated",
  },
  webinar: {
    "dashboard:read:webinar_participant_qos:admin": "participant_qos participant_qos_summary",
    "qss:read:webinar_participant_data:admin": "participant_data participant_data_summary",
    "rtms:read:rtms_interrupted": "rtms_interrupted",
    "rtms:read:rtms_started": "rtms_started",
    "rtms:read:rtms_stopped": "rtms_stopped",
    "webinar:read:participant": "participant_joined participant_left",
    "webinar:read:registrant": "registration_approved registration_cancelled registration_created",
    "webinar:read:webinar": "created deleted ended started updated",
    "": `
      alert chat_message_file_downloaded chat_message_file_sent chat_message_sent
      converted_to_meeting participant_bind participant_data_connection_established
      participant_feedback participant_role_changed permanently_deleted recovered
      registration_denied sharing_ended sharing_started`,
  },
  whiteboard: {
    "whiteboard:read:file": "file_added",
    "whiteboard:read:list_collaborators": "shared sharing_updated",
    "whiteboard:read:session:admin": "archive_available",
    "whiteboard:read:share_setting": "share_settings_updated",
    "whiteboard:read:whiteboard": "created deleted opened",
  },
  workspace: {
    "workspace:read:assignment": "user_assigned user_unassigned",
    "workspace:read:reservation":
      "reservation_checked_in reservation_checked_out reservation_created reservation_deleted",
    "workspace:read:workspace": "created deleted updated",
    "workspace:read:workspace_reservation_questionnaire_response":
      "reservation_questionnaire_response_created reservation_questionnaire_response_updated",
    "": "pre_check_in_questionnaire_response_created reservation_update",
  },
  zoom_events: {
    "zoom_events:read:event": "event_cancelled event_duplicated event_published event_updated",
    "zoom_events:read:exhibitor": "exhibitor_created exhibitor_deleted exhibitor_updated",
    "zoom_events:read:list_ticket_types":
      "ticket_type_created ticket_type_deleted ticket_type_updated",
    "zoom_events:read:session": "session_created session_deleted session_ended session_updated",
    "zoom_events:read:speaker": "speaker_created speaker_deleted speaker_updated",
    "zoom_events:read:ticket": "ticket_created ticket_deleted ticket_updated",
    "zoom_events:read:vod_registrations": "vod_registration_created",
  },
  zoomroom: {
    "zoom_rooms:read:alert:admin": "alert delayed_alert",
    "zoom_rooms:read:digital_signage_app:admin":
      "digital_signage_app_ended digital_signage_app_started",
    "zoom_rooms:read:room:admin": `
      checked_in checked_out created deleted location_created location_deleted location_updated
      updated`,
    "zoom_rooms:read:room_control:admin": "thirdparty_meeting_attempted",
    "zoom_rooms:read:sensor_data:admin": "sensor_data",
  },
};

/** The events of apps and chatbots, whose names have no dot. */
export const eventsWithoutCategory = `
  app_deauthorized bot_installed bot_notification interactive_message_actions
  interactive_message_editable interactive_message_fields_editable interactive_message_select`;

/**
 * Finds the scope that an app needs for an event.
 *
 * @param event Name of the event, such as `meeting.ended`.
 * @returns The granular scope, to which an admin-managed app appends `:admin` unless it ends in it;
 * `undefined` if Zoom documents none.
 */
export function findEventScope(event: string): string | undefined {
  const [category = "", ...rest] = event.split(".");
  const scopes = Object.hasOwn(eventsByScope, category) ? eventsByScope[category] : {};
  const found = Object.entries(scopes ?? {}).find(([, names]) =>
    wordsOf(names).includes(rest.join(".")),
  );
  return found?.[0] || undefined;
}

/**
 * Splits text at white space.
 *
 * @param text The text.
 * @returns Its words.
 */
export function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
