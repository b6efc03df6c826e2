/**
 * The granular scope that the app needs for each of the most common events: that of the record the
 * event reports. Zoom names the scope of any event when it is added to an app.
 *
 * @see https://developers.zoom.us/docs/api/webhooks/#scopes
 */
const eventsByScope = {
  "meeting:read:meeting":
    "meeting.created meeting.updated meeting.deleted meeting.started meeting.ended",
  "meeting:read:participant": "meeting.participant_joined meeting.participant_left",
  "meeting:read:registrant": `
    meeting.registration_created meeting.registration_approved meeting.registration_cancelled
    meeting.registration_denied`,
  "meeting:read:summary": "meeting.summary_completed meeting.summary_updated",
  "cloud_recording:read:recording": `
    recording.completed recording.transcript_completed recording.started recording.stopped
    recording.deleted recording.trashed recording.recovered`,
  "webinar:read:webinar":
    "webinar.created webinar.updated webinar.deleted webinar.started webinar.ended",
  "webinar:read:participant": "webinar.participant_joined webinar.participant_left",
  "webinar:read:registrant": `
    webinar.registration_created webinar.registration_approved webinar.registration_cancelled`,
  "user:read:user:admin": `
    user.created user.updated user.activated user.deactivated user.deleted user.disassociated
    user.invitation_accepted`,
  "user:read:presence_status": "user.presence_status_updated",
  "phone:read:call": `
    phone.callee_answered phone.callee_missed phone.caller_ended
    phone.callee_call_history_completed phone.caller_call_history_completed`,
  "phone:read:call_recording": "phone.recording_completed",
  "phone:read:recording_transcript": "phone.recording_transcript_completed",
  "phone:read:sms_message": "phone.sms_received phone.sms_sent",
  "phone:read:voicemail": "phone.voicemail_received phone.voicemail_transcript_completed",
};

/**
 * Finds the scope that an app needs for an event.
 *
 * @param event Name of the event, such as `meeting.ended`.
 * @returns The granular scope, to which an admin-managed app appends `:admin`; `undefined` if it is
 * not known here.
 */
export function findEventScope(event: string): string | undefined {
  const found = Object.entries(eventsByScope).find(([, events]) =>
    events.trim().split(/\s+/).includes(event),
  );
  return found?.[0];
}
