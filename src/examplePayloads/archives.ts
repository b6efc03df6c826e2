import { toSinglePage } from "../lists/singlePage";

export const archive = {
  uuid: "4444AAAiAAAAAiAiAiiAii==",
  id: 97763643886,
  host_id: "exampleUserId",
  account_name: "Example Account",
  topic: "Daily Meeting",
  type: 2 as const,
  meeting_type: "internal" as const,
  start_time: "2021-12-15T12:02:00Z",
  timezone: "America/New_York",
  duration: 60,
  duration_in_second: 3600,
  complete_time: "2021-12-15T14:02:00Z",
  is_breakout_room: false,
  recording_count: 1,
  total_size: 165743,
  status: "completed" as const,
  archive_files: [
    {
      id: "exampleArchiveFileId",
      file_type: "CHAT" as const,
      file_extension: "JSON",
      file_size: 165743,
      recording_type: "chat_message" as const,
      status: "completed" as const,
      individual: true,
      participant_email: "someone@example.com",
      participant_join_time: "2021-12-15T12:02:00Z",
      participant_leave_time: "2021-12-15T13:02:00Z",
      number_of_messages: 150,
      auto_delete: false,
      storage_location: "US" as const,
      encryption_fingerprint: "exampleFingerprint",
      download_url: "https://zoom.us/recording/download/exampleArchiveFile",
    },
  ],
};

export const archivedFileList = toSinglePage("meetings", [archive]);
