import type { Listed } from "../support/polledZoom";

/** What a property of all polling triggers has to know of one. */
export interface PolledTrigger {
  key: string;
  inputs: Record<string, unknown>;
  /** Another value of each input that filters what is listed, besides {@link commonFilters}. */
  otherFilters?: Record<string, string>;
  /** Field of the response that holds the records. */
  list: string;
  /** Creates a record with a stamp in ISO 8601. */
  create: (id: number, time: string) => Listed;
  idOf: (record: Listed) => unknown;
  /** Changes a record so that it is updated. */
  change?: (record: Listed) => Listed;
  /**
   * Number of days after its time at which a record may appear: fewer than the days of the window,
   * and any number for a list without a window.
   */
  lateDays: number;
  /** Returns the day that Zoom filters by. */
  dayOf?: (record: Listed) => string;
  path: string;
  /** Number of days for which Zoom lists a record; without end if omitted. */
  keptDays?: number;
}

/** Another value of inputs that mean the same for every trigger. */
export const commonFilters = {
  userId: "jane@example.com",
  meetingId: "2",
  webinarId: "2",
  occurrenceId: "1648194360000",
  groupId: "h",
};

const fieldDay = (field: string) => (record: Listed) => String(record[field]).slice(0, 10);

const file = (id: string, status = "completed") => ({ id, file_type: "MP4", status });

export const pollingTriggers: PolledTrigger[] = [
  {
    key: "newUsers",
    inputs: {},
    otherFilters: { status: "pending" },
    list: "users",
    path: "/v2/users",
    create: (id, created_at) => ({ id: `u${id}`, email: `u${id}@example.com`, created_at }),
    idOf: ({ id }) => id,
    lateDays: 60,
  },
  {
    key: "newGroupMembers",
    inputs: { groupId: "g" },
    list: "members",
    path: "/v2/groups/g/members",
    create: (id) => ({ id: `u${id}`, email: `u${id}@example.com` }),
    idOf: ({ id }) => id,
    lateDays: 60,
  },
  ...(["meeting", "webinar"] as const).map((what) => ({
    key: what === "meeting" ? "newMeetingRegistrants" : "newWebinarRegistrants",
    inputs: { [`${what}Id`]: "1" },
    otherFilters: { status: "pending" },
    list: "registrants",
    path: `/v2/${what}s/1/registrants`,
    create: (id: number, create_time: string) => ({ id: `r${id}`, create_time }),
    idOf: ({ id }: Listed) => id,
    lateDays: 60,
  })),
  {
    key: "newMeetings",
    inputs: { userId: "me" },
    list: "meetings",
    path: "/v2/users/me/meetings",
    create: (id, created_at) => ({ id, created_at, topic: "A", type: 2, start_time: created_at }),
    idOf: ({ id }) => id,
    change: (record) => ({ ...record, topic: record.topic === "A" ? "B" : "A" }),
    lateDays: 60,
  },
  {
    key: "endedMeetings",
    inputs: { userId: "me" },
    list: "meetings",
    path: "/v2/users/me/meetings",
    create: (id, start_time) => ({ id: 7, uuid: `m${id}==`, start_time }),
    idOf: ({ uuid }) => uuid,
    keptDays: 31,
    lateDays: 20,
  },
  {
    key: "newMeetingSummaries",
    inputs: { userId: "me" },
    list: "summaries",
    path: "/v2/users/me/meeting_summaries",
    create: (id, summary_created_time) => ({
      meeting_uuid: `m${id}==`,
      summary_created_time,
      summary_end_time: summary_created_time,
    }),
    idOf: ({ meeting_uuid }) => meeting_uuid,
    lateDays: 6,
    dayOf: fieldDay("summary_created_time"),
  },
  {
    key: "newRecordings",
    inputs: { userId: "me", processingDays: "7" },
    list: "meetings",
    path: "/v2/users/me/recordings",
    create: (id, start_time) => ({ uuid: `m${id}==`, start_time, recording_files: [file("1")] }),
    idOf: ({ uuid }) => uuid,
    change: (record) => {
      const files = record.recording_files as object[];
      return { ...record, recording_files: [...files, file(String(files.length + 1))] };
    },
    lateDays: 6,
    dayOf: fieldDay("start_time"),
  },
  {
    key: "newCalls",
    inputs: { userId: "" },
    list: "call_history",
    path: "/v2/phone/call_history",
    create: (id, start_time) => ({
      call_history_uuid: `c${id}`,
      start_time,
      end_time: start_time,
    }),
    idOf: ({ call_history_uuid }) => call_history_uuid,
    lateDays: 2,
    dayOf: fieldDay("start_time"),
  },
  {
    key: "newPhoneRecordings",
    inputs: { userId: "" },
    list: "recordings",
    path: "/v2/phone/recordings",
    create: (id, date_time) => ({ id: `p${id}`, date_time }),
    idOf: ({ id }) => id,
    lateDays: 2,
    dayOf: fieldDay("date_time"),
  },
  {
    key: "newVoicemails",
    inputs: { userId: "" },
    list: "voice_mails",
    path: "/v2/phone/voice_mails",
    create: (id, date_time) => ({ id: `v${id}`, date_time, status: "unread" }),
    idOf: ({ id }) => id,
    lateDays: 2,
    dayOf: fieldDay("date_time"),
  },
  {
    key: "newOperationLogs",
    inputs: {},
    otherFilters: { categoryType: "user" },
    list: "operation_logs",
    path: "/v2/report/operationlogs",
    create: (id, time) => ({ time, operator: "jane@example.com", operation_detail: `Add ${id}` }),
    idOf: ({ operation_detail }) => operation_detail,
    lateDays: 2,
    dayOf: fieldDay("time"),
  },
  {
    key: "newSignInActivities",
    inputs: {},
    list: "activity_logs",
    path: "/v2/report/activities",
    create: (id, time) => ({ time, email: `u${id}@example.com`, type: "Sign in" }),
    idOf: ({ email }) => email,
    lateDays: 2,
    dayOf: fieldDay("time"),
  },
  {
    key: "newWebinars",
    inputs: { userId: "me" },
    list: "webinars",
    path: "/v2/users/me/webinars",
    create: (id, created_at) => ({ id, created_at, topic: "A", type: 5, start_time: created_at }),
    idOf: ({ id }) => id,
    change: (record) => ({ ...record, topic: record.topic === "A" ? "B" : "A" }),
    lateDays: 60,
  },
  {
    key: "endedWebinars",
    inputs: { userId: "me" },
    list: "meetings",
    path: "/v2/report/users/me/meetings",
    create: (id, start_time) => ({ uuid: `w${id}==`, start_time, type: [5, 6, 9][id % 3] }),
    idOf: ({ uuid }) => uuid,
    lateDays: 2,
    dayOf: fieldDay("start_time"),
  },
  {
    key: "newChatMessages",
    inputs: { userId: "me", toChannel: "c" },
    otherFilters: { toChannel: "d" },
    list: "messages",
    path: "/v2/chat/users/me/messages",
    create: (id, date_time) => ({ id: `m${id}`, date_time, message: "Hello" }),
    idOf: ({ id }) => id,
    lateDays: 0,
    dayOf: fieldDay("date_time"),
  },
  {
    key: "newArchivedFiles",
    inputs: {},
    list: "meetings",
    path: "/v2/archive_files",
    create: (id, complete_time) => ({ uuid: `a${id}==`, complete_time, status: "completed" }),
    idOf: ({ uuid }) => uuid,
    lateDays: 2,
    dayOf: fieldDay("complete_time"),
  },
];
