import { toSinglePage } from "../lists/singlePage";

const site = { id: "8f71O6rWT8KFUGQmJIFAdQ", name: "Main Site" };
const phoneNumber = { id: "iHE1MQAET2iV85MbfaQmwg", number: "+12025550123" };
const beepTone = {
  enable: true,
  play_beep_volume: 60 as const,
  play_beep_time_interval: 15 as const,
  play_beep_member: "allMember" as const,
};

export const phoneUser = {
  id: "exampleUserId",
  phone_user_id: "examplePhoneUserId",
  email: "someone@example.com",
  extension_id: "exampleExtensionId",
  extension_number: 100012347,
  status: "activate" as const,
  site_id: site.id,
  site_admin: false,
  department: "Sales",
  cost_center: "Cost Center 1",
  phone_numbers: [phoneNumber],
  calling_plans: [
    {
      type: 200,
      billing_account_id: "3WWAEiEjTj2IQuyDiKMd_A",
      billing_account_name: "Main Billing",
      billing_subscription_id: "exampleSubscriptionId",
      billing_subscription_name: "Main Subscription",
    },
  ],
  emergency_address: {
    id: "CCc8zYT1SN60i7uDMzDbXA",
    address_line1: "55 Almaden Boulevard",
    address_line2: "Floor 2",
    city: "San Jose",
    state_code: "CA",
    zip: "95113",
    country: "US",
  },
  policy: {
    ad_hoc_call_recording: {
      enable: true,
      recording_start_prompt: true,
      recording_transcription: true,
      play_recording_beep_tone: beepTone,
      locked: false,
      locked_by: "account" as const,
    },
    auto_call_recording: {
      enable: true,
      recording_calls: "both" as const,
      recording_transcription: true,
      allow_stop_resume_recording: true,
      disconnect_on_recording_failure: false,
      play_recording_beep_tone: beepTone,
      locked: false,
      locked_by: "account" as const,
    },
    international_calling: false,
    sms: { enable: true, international_sms: false },
    voicemail: {
      enable: true,
      allow_delete: true,
      allow_download: true,
      allow_transcription: true,
      allow_videomail: true,
    },
  },
};

export const assignedPhoneNumbers = { phone_numbers: [phoneNumber] };

export const phoneNumberList = toSinglePage("numbers", [
  {
    ...phoneNumber,
    allocated_product: "ZOOM_PHONE" as const,
    number_type: "Toll" as const,
    display_name: "Jane Roe",
    capability: ["Incoming" as const, "Outgoing" as const],
    source: "Zoom" as const,
    status: "Normal" as const,
    site: { site_id: site.id, name: site.name },
    assigned_list: [
      {
        assigned_to_id: "exampleUserId",
        assgined_to_name: "Jane Roe",
        assigned_to_type: "User",
        extension_number: "101",
      },
    ],
    location: { country: "United States", city: "San Jose", state: "California" },
  },
]);

export const phoneSiteList = toSinglePage("sites", [
  {
    ...site,
    site_code: 1,
    country: { code: "US", name: "United States" },
    main_auto_receptionist: {
      id: "exampleAutoReceptionistId",
      name: "Main Auto Receptionist",
      extension_id: "exampleExtensionId",
      extension_number: 12345,
    },
  },
]);

export const callQueueList = toSinglePage("call_queues", [
  {
    id: "3PNsZB50TNev4pgBjtKeDw",
    name: "Support",
    extension_id: "exampleExtensionId",
    extension_number: 26001,
    phone_numbers: [{ ...phoneNumber, source: "internal" as const }],
    site,
    status: "active" as const,
  },
]);

export const callQueueMemberList = toSinglePage("call_queue_members", [
  {
    id: "JpjPXizWTz-l35tFRUK3Gg",
    name: "Jane Roe",
    level: "user" as const,
    receive_call: true,
    extension_id: "exampleExtensionId",
  },
]);
