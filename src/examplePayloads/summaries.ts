import { toSinglePage } from "../lists/singlePage";

export const meetingSummary = {
  meeting_host_id: "example_6cTCWFHEE20SifVg",
  meeting_host_email: "someone@example.com",
  meeting_uuid: "4444AAAiAAAAAiAiAiiAii==",
  meeting_id: 97763643886,
  meeting_topic: "Daily Meeting",
  meeting_start_time: "2021-12-15T12:02:00Z",
  meeting_end_time: "2021-12-15T13:02:00Z",
  summary_start_time: "2021-12-15T12:03:00Z",
  summary_end_time: "2021-12-15T13:02:00Z",
  summary_created_time: "2021-12-15T13:05:00Z",
  summary_last_modified_time: "2021-12-15T14:00:00Z",
  summary_last_modified_user_id: "exampleUserId",
  summary_last_modified_user_email: "jane.roe@example.com",
  summary_title: "Summary of the daily meeting",
  summary_overview: "The team agreed on a release date.",
  summary_details: [
    {
      label: "Release",
      summary: "The release moves to Friday.",
    },
  ],
  next_steps: ["John Doe writes the release notes."],
  edited_summary: {
    summary_overview: "The team agreed on a release date.",
    summary_details: "The release moves to Friday.",
    next_steps: ["John Doe writes the release notes."],
  },
  summary_content:
    "## Key takeaways\n- The release moves to Friday.\n\n## Next steps\n- John Doe writes the release notes.",
  summary_doc_url: "https://docs.zoom.us/doc/exampleDocument",
};

export const listedSummary = {
  meeting_host_id: "example_6cTCWFHEE20SifVg",
  meeting_host_email: "someone@example.com",
  meeting_uuid: "4444AAAiAAAAAiAiAiiAii==",
  meeting_id: 97763643886,
  meeting_topic: "Daily Meeting",
  meeting_start_time: "2021-12-15T12:02:00Z",
  meeting_end_time: "2021-12-15T13:02:00Z",
  summary_start_time: "2021-12-15T12:03:00Z",
  summary_end_time: "2021-12-15T13:02:00Z",
  summary_created_time: "2021-12-15T13:05:00Z",
  summary_last_modified_time: "2021-12-15T14:00:00Z",
};

export const summaryList = toSinglePage("summaries", [listedSummary]);
