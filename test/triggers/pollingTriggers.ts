import type { Listed } from "../support/polledZoom";

/** What a property of all polling triggers has to know of one. */
export interface PolledTrigger {
  key: string;
  inputs: Record<string, unknown>;
  /** Field of the response that holds the records. */
  list: string;
  /** Creates a record with a stamp in ISO 8601. */
  create: (id: number, time: string) => Listed;
  idOf: (record: Listed) => unknown;
  /** Changes a record so that it is updated. */
  change?: (record: Listed) => Listed;
  /** Number of days after its time at which a record may appear. */
  lateDays: number;
  /** Returns the day that Zoom filters by. */
  dayOf?: (record: Listed) => string;
  path: string;
  /** Number of days for which Zoom lists a record; without end if omitted. */
  keptDays?: number;
}

const fieldDay = (field: string) => (record: Listed) => String(record[field]).slice(0, 10);

const file = (id: string, status = "completed") => ({ id, file_type: "MP4", status });

export const pollingTriggers: PolledTrigger[] = [
  {
    key: "newUsers",
    inputs: {},
    list: "users",
    path: "/v2/users",
    create: (id, created_at) => ({ id: `u${id}`, email: `u${id}@example.com`, created_at }),
    idOf: ({ id }) => id,
    lateDays: 60,
  },
  ...(["meeting", "webinar"] as const).map((what) => ({
    key: what === "meeting" ? "newMeetingRegistrants" : "newWebinarRegistrants",
    inputs: { [`${what}Id`]: "1" },
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
];
