import { at } from "./parts";

export const userId = "exampleUserId";
export const callId = "7312345678901234567";
export const historyId = "20260101-11111111-1111-4111-8111-111111111111";

export const numbers = {
  caller_number: "+12025550123",
  caller_number_type: 2,
  caller_name: "Customer",
  callee_number: "1002",
  callee_number_type: 1,
  callee_name: "Jane Roe",
};

export const owner = { type: "user", id: userId, name: "Jane Roe", extension_number: 1002 };

export const call = () => ({
  call_id: callId,
  caller: { phone_number: "+12025550123", connection_type: "pstn_off_net" },
  callee: {
    extension_id: "exampleExtensionId",
    extension_type: "user",
    extension_number: 1002,
    phone_number: "+12025550100",
    user_id: userId,
    timezone: "UTC",
    device_id: "exampleDeviceId",
    connection_type: "voip",
  },
  ringing_start_time: at(3),
});

export const outgoingCall = () => {
  const { caller, callee, ...rest } = call();
  return { ...rest, caller: callee, callee: caller };
};

export const history = (direction: string) => ({
  user_id: userId,
  call_logs: [
    {
      id: historyId,
      call_path_id: "20260101-22222222-2222-4222-8222-222222222222",
      call_id: callId,
      connect_type: "external",
      call_type: "general",
      direction,
      hide_caller_id: false,
      end_to_end: false,
      caller_name: "Customer",
      caller_did_number: "+12025550123",
      caller_number_type: "external_pstn",
      callee_ext_id: "exampleExtensionId",
      callee_name: "Jane Roe",
      callee_email: "jane@example.com",
      callee_did_number: "+12025550100",
      callee_ext_number: "1002",
      callee_ext_type: "user",
      callee_number_type: "zoom_pstn",
      start_time: at(3),
      answer_time: at(2),
      end_time: at(1),
      event: direction === "inbound" ? "incoming" : "outgoing",
      result: "answered",
      talk_time: 60,
      hold_time: 0,
      wait_time: 10,
    },
  ],
});

export const recording = (links: object) => ({
  id: "exampleRecordingId",
  user_id: userId,
  ...numbers,
  duration: 60,
  direction: "inbound",
  date_time: at(2),
  end_time: at(1),
  recording_type: "OnDemand",
  call_id: callId,
  call_log_id: "exampleCallLogId",
  owner,
  ...links,
});

export const audio = { download_url: "https://zoom.us/v2/phone/recording/download/exampleFileId" };
export const transcript = {
  transcript_download_url: "https://zoom.us/v2/phone/recording_transcript/download/exampleId",
};

export const voicemail = (more: object) => ({
  id: "exampleVoicemailId",
  call_id: callId,
  call_history_id: historyId,
  date_time: at(1),
  ...numbers,
  callee_id: userId,
  callee_user_id: userId,
  callee_extension_type: "user",
  ...more,
});

export const message = (more: object) => ({
  sender: { phone_number: "12025550123" },
  to_members: [{ id: userId, type: "user", display_name: "Jane Roe", phone_number: "12025550100" }],
  owner: { type: "user", id: userId },
  message: "Good morning!",
  attachments: [],
  session_id: "exampleSessionId",
  message_id: "exampleMessageId",
  message_type: 1,
  date_time: at(0),
  ...more,
});
