import { toSinglePage } from "../lists/singlePage";

export const listedPhoneRecording = {
  id: "6f9c294840ad46bc870034ca2d098098",
  call_id: "7072598989368295984",
  call_log_id: "6f9c2948-40ad-46bc-8700-34ca2d098098",
  call_element_id: "20220308-a297ae04-a875-4cfd-85ab-4adcead91edb",
  caller_name: "John Doe",
  caller_number: "1000123476",
  caller_number_type: 1 as const,
  callee_name: "Jane Roe",
  callee_number: "1000001004",
  callee_number_type: 1 as const,
  outgoing_by: { name: "John Doe", extension_number: "123476" },
  accepted_by: { name: "Jane Roe", extension_number: "10201" },
  direction: "outbound" as const,
  date_time: "2022-03-08T05:37:23Z",
  duration: 115,
  download_url: "https://zoom.us/v2/phone/recording/download/exampleRecording",
  transcript_download_url:
    "https://zoom.us/v2/phone/recording_transcript/download/exampleRecording",
};

export const phoneRecordingList = toSinglePage("recordings", [listedPhoneRecording]);

export const accountPhoneRecordingList = toSinglePage("recordings", [
  {
    ...listedPhoneRecording,
    end_time: "2022-03-08T05:39:19Z",
    owner: {
      type: "user" as const,
      id: "exampleUserId",
      name: "John Doe",
      extension_number: 1000123476,
    },
    site: { id: "exampleSiteId", name: "Main Site" },
    recording_type: "OnDemand",
    disclaimer_status: 0 as const,
    auto_delete_enable: false,
  },
]);

export const listedVoicemail = {
  call_id: "7072598989368295984",
  call_log_id: "6f9c2948-40ad-46bc-8700-34ca2d098098",
  call_history_id: "20220308-6f9c2948-40ad-46bc-8700-34ca2d098098",
  call_element_id: "20220308-a297ae04-a875-4cfd-85ab-4adcead91edb",
  callee_name: "Jane Roe",
  callee_number: "102",
  callee_number_type: 1 as const,
  caller_name: "John Doe",
  caller_number: "+12025550123",
  caller_number_type: 2 as const,
  date_time: "2022-03-08T05:37:23Z",
  download_url: "https://zoom.us/v2/phone/voice_mail/download/exampleVoicemail",
  duration: 110,
  id: "exampleVoicemailId",
  status: "unread" as const,
  caller_account_code: "111",
  callee_account_code: "222",
};

export const voicemailList = toSinglePage("voice_mails", [listedVoicemail]);

export const voicemail = {
  ...listedVoicemail,
  transcription: { content: "Please call back.", status: 2 as const, engine: "otter" },
  intent_detect_status: "success" as const,
  intent_results: [{ intent_id: "exampleIntentId", confidence_score: 1 }],
  voice_mail_task: {
    status: "success" as const,
    content: "Call John Doe back.",
    feedback: "none" as const,
  },
};

export const phoneUserList = toSinglePage("users", [
  {
    calling_plans: [
      {
        name: "US/CA Metered Calling Plan",
        type: 100,
        billing_account_id: "exampleBillingAccountId",
        billing_account_name: "Main Billing",
        billing_subscription_id: "exampleSubscriptionId",
        billing_subscription_name: "Main Subscription",
      },
    ],
    email: "someone@example.com",
    extension_id: "exampleExtensionId",
    extension_number: 101,
    id: "exampleUserId",
    name: "John Doe",
    phone_user_id: "examplePhoneUserId",
    site: {
      id: "exampleSiteId",
      name: "Main Site",
    },
    status: "activate",
    activation_status: "activated" as const,
    phone_numbers: [
      {
        id: "examplePhoneNumberId",
        number: "+12025550123",
      },
    ],
    department: "Sales",
    cost_center: "Cost Center 1",
  },
]);

export const smsSessionList = toSinglePage("sms_sessions", [
  {
    last_access_time: "2022-03-08T05:37:23Z",
    participants: [
      {
        display_name: "John Doe",
        owner: {
          id: "exampleUserId",
          type: "user" as const,
        },
        phone_number: "12025550123",
        is_session_owner: true,
        extension_status: "inactive" as const,
        extension_deleted_time: "2022-04-08T05:37:23Z",
      },
    ],
    session_id: "35ccd84704253f5f793d0a721c7fe655",
    session_type: "user",
  },
]);

export const smsMessageList = toSinglePage("sms_histories", [
  {
    attachments: [
      {
        download_url: "https://example.zoom.us/file/download/exampleAttachmentId",
        id: "exampleAttachmentId",
        name: "example.jpg",
        size: 225740,
        type: "JPG" as const,
      },
    ],
    date_time: "2022-03-08T05:37:23Z",
    direction: "Out",
    message: "Good morning!",
    message_id: "exampleMessageId",
    message_type: 2 as const,
    sender: {
      display_name: "John Doe",
      owner: {
        id: "exampleUserId",
        type: "user" as const,
      },
      phone_number: "12025550123",
    },
    to_members: [
      {
        display_name: "Jane Roe",
        owner: {
          id: "exampleUserId",
          type: "user" as const,
        },
        phone_number: "12025550124",
      },
    ],
    delivery_status: "delivered" as const,
  },
]);

export const sentSms = {
  date_time: "2022-03-08T05:37:23Z",
  message_id: "exampleMessageId",
  session_id: "35ccd84704253f5f793d0a721c7fe655",
};

export const phoneRecordingFile = { data: Buffer.from("Example"), contentType: "audio/mpeg" };

export const phoneTranscript = {
  type: "zoom_transcript",
  ver: 1,
  recording_id: "6f9c294840ad46bc870034ca2d098098",
  meeting_id: "exampleMeetingId",
  account_id: "exampleAccountId",
  host_id: "exampleHostId",
  recording_start: "2022-03-08T05:37:23Z",
  recording_end: "2022-03-08T05:39:19Z",
  timeline: [
    {
      text: "Good morning.",
      raw_text: "good morning",
      ts: "00:00:00.000",
      end_ts: "00:00:00.600",
      users: [],
      userId: "101",
      userIds: [],
      channelMark: "L",
    },
  ],
  text: "101: Good morning.",
  segments: [{ start: 0, end: 0.6, speaker: "101", text: "Good morning." }],
};
