import { toSinglePage } from "../lists/singlePage";

const pastMeeting = {
  uuid: "4444AAAiAAAAAiAiAiiAii==",
  id: 97763643886,
  type: 2 as const,
  topic: "Daily Meeting",
  user_name: "John Doe",
  user_email: "someone@example.com",
  start_time: "2021-12-15T12:02:00Z",
  end_time: "2021-12-15T13:02:00Z",
  duration: 60,
  total_minutes: 115,
  participants_count: 2,
  source: "Zoom",
  session_key: "exampleSession",
  schedule_time: "2021-12-15T12:00:00Z",
  join_waiting_room_time: "2021-12-15T12:01:00Z",
  join_time: "2021-12-15T12:02:00Z",
  leave_time: "2021-12-15T13:02:00Z",
  host_organization: "Acme Inc.",
  host_name: "John Doe",
  has_screen_share: true,
  has_recording: true,
  has_chat: false,
  meeting_encryption_status: 2 as const,
  participants_count_my_account: 1,
  custom_keys: [
    {
      key: "costCenter",
      value: "4711",
    },
  ],
};

export const pastMeetingReportList = toSinglePage("meetings", [pastMeeting]);

export const endedWebinar = {
  ...pastMeeting,
  uuid: "exampleWebinarInstance==",
  id: 97871060099,
  type: 5 as const,
  topic: "Example Webinar",
};

export const meetingReport = {
  uuid: "4444AAAiAAAAAiAiAiiAii==",
  id: 97763643886,
  type: 2,
  topic: "Daily Meeting",
  user_name: "John Doe",
  user_email: "someone@example.com",
  start_time: "2021-12-15T12:02:00Z",
  end_time: "2021-12-15T13:02:00Z",
  duration: 60,
  total_minutes: 115,
  participants_count: 2,
  dept: "Example Department",
  tracking_fields: [
    {
      field: "Department",
      value: "Sales",
    },
  ],
  custom_keys: [
    {
      key: "costCenter",
      value: "4711",
    },
  ],
};

export const webinarReport = {
  ...meetingReport,
  uuid: "exampleWebinarInstance==",
  id: 97871060099,
  type: 5,
  topic: "Example Webinar",
};

export const participantReport = toSinglePage("participants", [
  {
    id: "exampleUserId",
    user_id: "16778240",
    participant_user_id: "exampleUserId",
    registrant_id: "exampleRegistrantId",
    name: "John Doe",
    user_email: "someone@example.com",
    join_time: "2021-12-15T12:02:00Z",
    leave_time: "2021-12-15T12:32:00Z",
    duration: 1800,
    status: "in_meeting" as const,
    failover: false,
    customer_key: "exampleKey",
    bo_mtg_id: "27423744",
  },
  {
    id: "exampleUserId",
    user_id: "16779264",
    participant_user_id: "exampleUserId",
    registrant_id: "exampleRegistrantId",
    name: "John Doe",
    user_email: "someone@example.com",
    join_time: "2021-12-15T12:30:00Z",
    leave_time: "2021-12-15T13:02:00Z",
    duration: 1920,
    status: "in_meeting" as const,
    failover: false,
    customer_key: "exampleKey",
    bo_mtg_id: "27423744",
  },
]);

export const dailyReport = {
  year: 2021,
  month: 12,
  dates: [
    {
      date: "2021-12-15",
      new_users: 3,
      meetings: 12,
      participants: 48,
      meeting_minutes: 1260,
    },
  ],
};

export const hostReportList = {
  from: "2021-12-01",
  to: "2021-12-31",
  total_meetings: 12,
  total_participants: 48,
  total_meeting_minutes: 1260,
  ...toSinglePage("users", [
    {
      id: "exampleUserId",
      user_name: "John Doe",
      email: "someone@example.com",
      type: 2,
      dept: "Example Department",
      meetings: 12,
      participants: 48,
      meeting_minutes: 1260,
      custom_attributes: [
        {
          key: "cbf_cywdkexrtqc73f97gd4w6g",
          name: "A1",
          value: "1",
        },
      ],
    },
  ]),
};

export const operationLog = {
  time: "2022-01-25T17:52:16Z",
  operator: "someone@example.com",
  category_type: "user",
  action: "Add",
  operation_detail: "Add user jane@example.com",
};

export const signInActivity = {
  email: "someone@example.com",
  time: "2022-01-25T17:52:16Z",
  type: "Sign in" as const,
  client_type: "Browser",
  ip_address: "192.0.2.1",
  version: "5.9.1.2581",
};

export const operationLogList = toSinglePage("operation_logs", [operationLog]);

export const signInActivityList = toSinglePage("activity_logs", [signInActivity]);

export const accountPastMeetingList = toSinglePage("history_meetings", [
  {
    meeting_uuid: "4444AAAiAAAAAiAiAiiAii==",
    meeting_id: 89347503,
    type: "Meeting" as const,
    topic: "Daily Meeting",
    host_display_name: "John Doe",
    host_email: "someone@example.com",
    department: "Example Department",
    group: ["Example Group"],
    source: "Zoom",
    create_time: "2021-12-15T11:02:00Z",
    start_time: "2021-12-15T12:02:00Z",
    end_time: "2021-12-15T13:02:00Z",
    duration: 60,
    participants: 5,
    total_participant_minutes: 83,
    custom_fields: [{ key: "attribute 1", value: "test" }],
    tracking_fields: [{ field: "Meeting purpose", value: "Support" }],
    feature_used: { screen_sharing: true, poll: false, record_to_cloud: true },
  },
]);
