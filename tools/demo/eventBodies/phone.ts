import { accountId, at, type Bodies, type Body, byOperator } from "./parts";
import {
  audio,
  call,
  callId,
  history,
  historyId,
  message,
  numbers,
  outgoingCall,
  owner,
  recording,
  transcript,
  userId,
  voicemail,
} from "./phoneParts";

const about =
  (object: object): Body =>
  () => ({ payload: { account_id: accountId, object } });
const aboutNow =
  (object: () => object): Body =>
  () => ({ payload: { account_id: accountId, object: object() } });

/** The most common phone events, each with its complete body. */
export const phoneBodies: Bodies = {
  "phone.callee_call_history_completed": aboutNow(() => history("inbound")),
  "phone.caller_call_history_completed": aboutNow(() => history("outbound")),
  "phone.callee_missed": aboutNow(() => ({
    ...call(),
    call_end_time: at(2),
    handup_result: "No Answer",
  })),
  "phone.callee_answered": aboutNow(() => ({ ...call(), answer_start_time: at(2) })),
  "phone.caller_ended": aboutNow(() => ({
    ...outgoingCall(),
    answer_start_time: at(2),
    call_end_time: at(1),
  })),
  "phone.recording_completed": aboutNow(() => ({ recordings: [recording(audio)] })),
  "phone.recording_transcript_completed": aboutNow(() => ({ recordings: [recording(transcript)] })),
  "phone.voicemail_received": aboutNow(() =>
    voicemail({
      duration: 12,
      download_url: "https://zoom.us/v2/phone/voice_mails/download/exampleFileId",
    }),
  ),
  "phone.voicemail_transcript_completed": aboutNow(() =>
    voicemail({ transcription: { status: 1, content: "Please call me back." } }),
  ),
  "phone.sms_received": aboutNow(() => message({})),
  "phone.sms_sent": aboutNow(() =>
    message({ sender: { phone_number: "12025550100", id: userId } }),
  ),
  "phone.ai_call_summary_changed": aboutNow(() => ({
    edited: true,
    deleted: false,
    ai_call_summary_id: "exampleSummaryId",
    user_id: userId,
    call_id: callId,
    call_log_ids: ["exampleCallLogId"],
    created_time: at(5),
    modified_time: at(0),
  })),
};

const settings = {
  settings: { voicemail: { enable: true } },
  old_settings: { voicemail: { enable: false } },
};

/** What the other phone events are about. */
export const otherPhoneBodies: [RegExp, Body][] = [
  [
    /^phone\.call_(history|element)_deleted$/,
    aboutNow(() => ({
      user_id: userId,
      call_log_ids: [historyId],
      call_element_ids: [historyId],
      execute_time: at(0),
      move_to_trash: true,
      delete_all: false,
    })),
  ],
  [
    /^phone\.call_qos/,
    aboutNow(() => ({
      call_id: callId,
      call_start_time: at(3),
      call_end_time: at(1),
      call_qos: [{ user_id: userId, device_type: "desktop", qos: [] }],
    })),
  ],
  [
    /^phone\.conference_started$/,
    aboutNow(() => ({ call_id: callId, conference_id: "exampleId", owner, date_time: at(0) })),
  ],
  [/^phone\.(callee_|caller_)?call_(history|log|element)_/, aboutNow(() => history("inbound"))],
  [/^phone\.caller_/, aboutNow(outgoingCall)],
  [/^phone\.(callee|emergency)/, aboutNow(call)],
  [
    /^phone\.recording_(completed|deleted|permanently_deleted)/,
    aboutNow(() => ({ recordings: [recording(audio)] })),
  ],
  [/^phone\.recording_/, aboutNow(() => recording({}))],
  [/^phone\.voicemail_.*deleted$/, aboutNow(() => ({ voice_mails: [voicemail({})] }))],
  [/^phone\.voicemail_/, aboutNow(() => voicemail({ duration: 12 }))],
  [
    /^phone\.sms_campaign_/,
    about({
      phone_number_campaign_opt_statuses: [
        { consumer_phone_number: "+12025550123", opt_status: "opt_in" },
      ],
    }),
  ],
  [
    /^phone\.sms_etiquette_/,
    about({ email: "jane@example.com", message: "Good morning!", policy_name: "Etiquette" }),
  ],
  [/^phone\.sms_/, aboutNow(() => message({ failure_reason: "Not delivered" }))],
  [
    /^phone\..*transfer_/,
    aboutNow(() => ({ call_id: callId, owner, transfer_phone_number: "1003", date_time: at(0) })),
  ],
  [/^phone\.fax_/, aboutNow(() => ({ id: "exampleFaxId", ...numbers, date_time: at(0) }))],
  [/^phone\.peering_number_/, about({ carrier_code: 5457, phone_numbers: ["+12025550100"] })],
  [
    /^phone\.(device|generic_device)_/,
    aboutNow(() => ({ device_id: "exampleDeviceId", device_name: "Desk phone", date_time: at(0) })),
  ],
  [/^phone\./, () => ({ payload: { ...byOperator, object: { id: userId, ...settings } } })],
];
