import { UTCDate } from "@date-fns/utc";
import { addDays, addMonths, addWeeks, formatISO, startOfDay, subMonths } from "date-fns";
import { ApiError, invalidField } from "../apiError";
import { addInstance } from "../instances";
import { fullName, type Meeting, newId, timestamp, type World } from "../world";
import {
  Created,
  dateFilter,
  findMeeting,
  findUser,
  findWebinar,
  type Routes,
  type SandboxRequest,
  schedule,
} from "./route";

/**
 * Zoom's limit of requests that create or update meetings of one user.
 *
 * @see https://developers.zoom.us/docs/api/rate-limits/
 */
const changesPerDay = 100;

export const meetingRoutes: Routes = {
  "GET /users/{userId}/meetings": (request) => {
    const { world, pager, path, query, id } = request;
    const host = findUser(request, id);
    const { includes } = dateFilter(query, { from: "0000", to: "9999" });
    const meetings = meetingsOfType(world, query.get("type") ?? "scheduled").filter(
      ({ host_id, start_time }) => host_id === host.id && includes(start_time ?? "1"),
    );
    return pager.page(path, query, "meetings", meetings);
  },

  "GET /users/{userId}/upcoming_meetings": (request) => {
    const { world, id } = request;
    const host = findUser(request, id);
    const meetings = meetingsOfType(world, "upcoming")
      .filter(({ host_id }) => host_id === host.id)
      .map((meeting) => {
        const { topic, type, start_time, duration, timezone, created_at, join_url } = meeting;
        const fields = { topic, type, start_time, duration, timezone, created_at, join_url };
        return { id: meeting.id, ...fields, is_host: true };
      });
    return { total_records: meetings.length, meetings };
  },

  "POST /users/{userId}/meetings": (request) => {
    const host = findUser(request, request.id);
    countChange(request.world, host.id);
    const meeting = schedule(request, host, { type: 2, topic: "Zoom Meeting" });
    checkRecurrence(meeting);
    request.world.meetings.set(meeting.id, meeting);
    return new Created(withOccurrences(meeting));
  },

  "GET /meetings/{meetingId}": (request) => ({
    status: "waiting",
    ...withOccurrences(findMeeting(request)),
  }),

  "PATCH /meetings/{meetingId}": (request) => {
    const { world, body } = request;
    const meeting = findMeeting(request);
    countChange(world, meeting.host_id);
    const settings = { ...meeting.settings, ...(body.settings as object) };
    const changed = { ...meeting, ...body, settings };
    checkRecurrence(changed);
    Object.assign(meeting, changed);
  },

  "DELETE /meetings/{meetingId}": (request) => {
    const { id } = findMeeting(request);
    if (!request.query.has("occurrence_id")) request.world.meetings.delete(id);
  },

  "PUT /meetings/{meetingId}/status": (request) => {
    const meeting = findMeeting(request);
    if (request.body.action !== "end") return;
    meeting.status = "ended";
    addInstance(request.world, meeting);
  },

  "GET /meetings/{meetingId}/invitation": (request) => {
    const meeting = findMeeting(request);
    const host = request.world.users.get(meeting.host_id) ?? {};
    const lines = [
      `${fullName(host)} is inviting you to a scheduled Zoom meeting.`,
      `Topic: ${meeting.topic}\r\nTime: ${meeting.start_time ?? "at any time"}`,
      `Join Zoom Meeting\r\n${meeting.join_url}`,
      `Meeting ID: ${meeting.id}`,
    ];
    return { invitation: lines.join("\r\n\r\n"), sip_links: [`${meeting.id}@zoomcrc.com`] };
  },

  "POST /meetings/{meetingId}/invite_links": (request) =>
    inviteLinks(request, findMeeting(request)),
  "POST /webinars/{webinarId}/invite_links": (request) =>
    inviteLinks(request, findWebinar(request)),
};

/** Meetings as Zoom lists them, each instance of those that have ended. */
function meetingsOfType(world: World, type: string): Meeting[] {
  const meetings = [...world.meetings.values()];
  if (type === "live") return meetings.filter(({ status }) => status === "started");
  if (type !== "previous_meetings") return meetings.filter(({ status }) => status !== "ended");
  const monthAgo = timestamp(subMonths(new Date(), 1));
  return world.instances
    .filter(({ kind, endTime }) => kind === "meeting" && endTime > monthAgo)
    .map(({ uuid, startTime, meeting }) => ({ ...meeting, uuid, start_time: startTime }));
}

function inviteLinks({ body }: SandboxRequest, { id }: Meeting): Created {
  const attendees = (body.attendees as { name: string }[]).map(({ name }) => ({
    name,
    join_url: `https://zoom.us/w/${id}?tk=${newId(`${id} ${name}`)}`,
  }));
  return new Created({ attendees });
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

/**
 * Adds the occurrences of a series with a fixed time.
 *
 * @param meeting The meeting or webinar.
 * @returns It as Zoom returns it.
 */
export function withOccurrences(meeting: Meeting) {
  if (![8, 9].includes(Number(meeting.type)) || meeting.recurrence === undefined) return meeting;
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
