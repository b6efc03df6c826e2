import { toSinglePage } from "../lists/singlePage";

const recording = {
  id: "6f9c294840ad46bc870034ca2d098098",
  call_id: "7072598989368295984",
  call_log_id: "6f9c2948-40ad-46bc-8700-34ca2d098098",
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

export const phoneRecordingList = toSinglePage("recordings", [recording]);

export const accountPhoneRecordingList = toSinglePage("recordings", [
  {
    ...recording,
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
