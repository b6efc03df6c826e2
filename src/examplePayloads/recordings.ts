import { toSinglePage } from "../lists/singlePage";
import { registrant } from "./registrants";

export const recording = {
  uuid: "example/PiXZTLiwZLisi+dL+g==",
  id: 87272670533,
  account_id: "exampleAccountId",
  host_id: "example_6cTCWFHEE20SifVg",
  topic: "Daily Meeting",
  type: "2" as const,
  start_time: "2021-12-15T12:02:00Z",
  duration: 60,
  total_size: 72200,
  recording_count: 1,
  recording_play_passcode: "examplePasscode",
  recording_files: [
    {
      id: "72576a1f-4e66-4a77-87c4-f13f9808bd76",
      meeting_id: "example/PiXZTLiwZLisi+dL+g==",
      recording_start: "2021-12-15T12:02:00Z",
      recording_end: "2021-12-15T13:02:00Z",
      file_type: "MP4" as const,
      file_extension: "MP4" as const,
      file_size: 72200,
      play_url: "https://example.zoom.us/rec/play/exampleRecording",
      download_url: "https://example.zoom.us/rec/download/exampleRecording",
      status: "completed" as const,
      recording_type: "shared_screen_with_speaker_view" as const,
    },
  ],
};

export const recordingList = toSinglePage("meetings", [recording]);

export const meetingRecordings = {
  ...recording,
  participant_audio_files: [
    {
      id: "a2f19f96-9294-4f51-8134-6f0eea108eb2",
      recording_start: "2021-12-15T12:02:00Z",
      recording_end: "2021-12-15T13:02:00Z",
      file_name: "John Doe",
      file_type: "M4A",
      file_size: 65536,
      play_url: "https://example.zoom.us/rec/play/exampleAudio",
      download_url: "https://example.zoom.us/rec/download/exampleAudio",
      status: "completed" as const,
    },
  ],
};

export const recordingFile = { data: Buffer.from("Example"), contentType: "video/mp4" };

export const meetingTranscript = {
  meeting_id: "4444AAAiAAAAAiAiAiiAii==",
  account_id: "exampleAccountId",
  meeting_topic: "Daily Meeting",
  host_id: "example_6cTCWFHEE20SifVg",
  transcript_created_time: "2021-12-15T13:32:00Z",
  can_download: true,
  auto_delete: true,
  auto_delete_date: "2028-12-15",
  download_url: "https://example.zoom.us/rec/download/exampleTranscript",
  text: "John Doe: Good morning, everyone. Let us begin.\n\nJane Roe: Good morning: I have one question.",
  segments: [
    {
      start: 1,
      end: 3.5,
      speaker: "John Doe",
      text: "Good morning, everyone.",
    },
    {
      start: 4,
      end: 6.25,
      speaker: "John Doe",
      text: "Let us begin.",
    },
    {
      start: 7,
      end: 9,
      speaker: "Jane Roe",
      text: "Good morning: I have one question.",
    },
  ],
  vtt: "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.500\nJohn Doe: Good morning, everyone.\n\n2\n00:00:04.000 --> 00:00:06.250\nJohn Doe: Let us begin.\n\n3\n00:00:07.000 --> 00:00:09.000\nJane Roe: Good morning: I have one question.\n",
};

export const recordingSettings = {
  topic: "Daily Meeting",
  share_recording: "publicly" as const,
  recording_authentication: true,
  authentication_option: "signIn_exampleOption",
  authentication_domains: "example.com",
  authentication_name: "Sign in to Zoom",
  viewer_download: false,
  password: "Example-1!",
  on_demand: true,
  approval_type: 0 as const,
  send_email_to_host: true,
  show_social_share_buttons: false,
  auto_delete: true,
  auto_delete_date: "2028-12-15",
};

const { create_time: _, join_url: __, ...form } = registrant;

export const recordingRegistrantList = toSinglePage("registrants", [form]);

export const newRecordingRegistrant = {
  id: 87272670533,
  registrant_id: "exampleRegistrantId",
  topic: "Daily Meeting",
  share_url: "https://example.zoom.us/rec/share/exampleRecording",
};

export const recordingAnalyticsList = toSinglePage("analytics_details", [
  {
    date_time: "2021-12-16T08:30:00Z",
    name: "John Doe",
    email: "someone@example.com",
    duration: 60,
  },
]);
