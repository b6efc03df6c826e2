import { toSinglePage } from "../lists/singlePage";

const recording = {
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
