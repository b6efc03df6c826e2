import { UTCDate } from "@date-fns/utc";
import { addDays, addMonths, addWeeks, formatISO, startOfDay } from "date-fns";
import { ApiError, invalidField } from "../apiError";
import { endMeeting } from "../instances";
import { type Meeting, timestamp, type World } from "../world";
import { Created, decodeTwice, findMeeting, findUser, type Routes, schedule } from "./route";

const changesPerDay = 100;

export const meetingRoutes: Routes = {
  "GET /users/{userId}/meetings": (request) => {
    const { world, pager, path, query, id } = request;
    const host = findUser(request, id);
    const isHosted = ({ host_id }: Meeting) => host_id === host.id;
    const meetings =
      query.get("type") === "previous_meetings"
        ? world.instances
            .filter(({ meeting }) => isHosted(meeting))
            .map(({ uuid, startTime, meeting }) => ({ ...meeting, uuid, start_time: startTime }))
        : [...world.meetings.values()].filter(isHosted);
    return pager.page(path, query, "meetings", meetings);
  },

  "POST /users/{userId}/meetings": (request) => {
    const host = findUser(request, request.id);
    countChange(request.world, host.id);
    const meeting = schedule(request, host, { type: 2, topic: "Zoom Meeting" });
    checkRecurrence(meeting);
    request.world.meetings.set(meeting.id, meeting);
    return new Created(withOccurrences(meeting));
  },

  "GET /meetings/{meetingId}": ({ world, id }) => ({
    ...withOccurrences(findMeeting(world.meetings, id)),
    status: world.meetings.get(Number(id))?.status ?? "waiting",
  }),

  "PATCH /meetings/{meetingId}": ({ world, id, body }) => {
    const meeting = findMeeting(world.meetings, id);
    countChange(world, meeting.host_id);
    const settings = { ...meeting.settings, ...(body.settings as object) };
    const changed = { ...meeting, ...body, settings };
    checkRecurrence(changed);
    Object.assign(meeting, changed);
  },

  "DELETE /meetings/{meetingId}": ({ world, id, query }) => {
    const meeting = findMeeting(world.meetings, id);
    if (!query.has("occurrence_id")) world.meetings.delete(meeting.id);
  },

  "PUT /meetings/{meetingId}/status": ({ world, id, body }) => {
    const meeting = findMeeting(world.meetings, id);
    if (body.action !== "end") return;
    meeting.status = "ended";
    endMeeting(world, meeting);
  },

  "GET /past_meetings/{meetingId}": ({ world, id }) => {
    const { uuid, id: number, host_id, topic, type, duration } = findPastMeeting(world, id);
    const end_time = timestamp(new Date());
    return { uuid, id: number, host_id, topic, type, duration, end_time, participants_count: 104 };
  },

  "GET /past_meetings/{meetingId}/participants": ({ world, pager, path, query, id }) => {
    const meeting = findPastMeeting(world, id);
    return pager.page(path, query, "participants", world.participants.get(meeting.id) ?? []);
  },
};

/** Finds a past meeting by its number, or by the UUID of an instance, as recordings have it. */
function findPastMeeting(world: World, id: string): Meeting {
  const recording = world.recordings.find(
    ({ uuid }) => !/^\d+$/.test(id) && uuid === decodeTwice(id),
  );
  return findMeeting(world.meetings, recording ? String(recording.id) : id);
}

/** Zoom allows a host's meetings to be created and updated 100 times a day. */
function countChange(world: World, hostId: string): void {
  const changes = (world.changesOfHost.get(hostId) ?? 0) + 1;
  world.changesOfHost.set(hostId, changes);
  if (changes <= changesPerDay) return;
  const tomorrow = formatISO(addDays(startOfDay(new UTCDate()), 1));
  throw new ApiError(
    429,
    429,
    `You have exceeded the daily rate limit of (${changesPerDay}) for meeting create and update requests for this host.`,
    [],
    { "X-RateLimit-Type": "Daily-limit", "Retry-After": tomorrow },
  );
}

function checkRecurrence({ type, recurrence }: Record<string, unknown>): void {
  if (recurrence === undefined || type !== 8) return;
  const { type: pattern, weekly_days, monthly_day, monthly_week } = recurrence as Recurrence;
  if (pattern === 2 && !/^[1-7](,[1-7])*$/.test(weekly_days ?? "")) {
    throw invalidField("recurrence.weekly_days", "Invalid field.");
  }
  if (pattern === 3 && (monthly_day === undefined) === (monthly_week === undefined)) {
    throw invalidField("recurrence.monthly_day", "Invalid field.");
  }
}

interface Recurrence {
  type: 1 | 2 | 3;
  weekly_days?: string;
  monthly_day?: number;
  monthly_week?: number;
  repeat_interval?: number;
}

const step = { 1: addDays, 2: addWeeks, 3: addMonths };

function withOccurrences(meeting: Meeting) {
  if (meeting.type !== 8 || meeting.recurrence === undefined) return meeting;
  const { type, repeat_interval: interval = 1 } = meeting.recurrence as Recurrence;
  const first = new UTCDate(String(meeting.start_time ?? timestamp(new Date())));
  const occurrences = Array.from({ length: 10 }, (_, index) => {
    const start = step[type](first, index * interval);
    return {
      occurrence_id: String(start.getTime()),
      start_time: timestamp(start),
      duration: meeting.duration,
      status: "available",
    };
  });
  return { ...meeting, occurrences };
}
