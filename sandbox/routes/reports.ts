import { UTCDate } from "@date-fns/utc";
import { differenceInDays, eachDayOfInterval, endOfMonth } from "date-fns";
import { invalidField } from "../apiError";
import type { Instance } from "../world";
import { fullName } from "../world";
import { toReport } from "./instances";
import { dayRange, findUser, type Routes, type SandboxRequest, toDay } from "./route";

/** What took place on some days. */
export const reportRoutes: Routes = {
  "GET /report/daily": ({ world, query }) => {
    const now = new UTCDate();
    const year = Number(query.get("year") ?? now.getFullYear());
    const month = Number(query.get("month") ?? now.getMonth() + 1);
    const start = new UTCDate(year, month - 1, 1);
    const dates = eachDayOfInterval({ start, end: endOfMonth(start) }).map((date) => {
      const day = toDay(date);
      const users = [...world.users.values()];
      return {
        date: day,
        new_users: users.filter(({ created_at }) => String(created_at).startsWith(day)).length,
        ...countAttendance(world.instances.filter(({ startTime }) => startTime.startsWith(day))),
      };
    });
    return { year, month, dates };
  },

  "GET /report/users": (request) => {
    const { world, pager, path, query } = request;
    const { from, to, includes } = dayRange(request);
    const instances = world.instances.filter(({ startTime }) => includes(startTime));
    const wantsActive = query.get("type") !== "inactive";
    const users = [...world.users.values()].flatMap((user) => {
      const hosted = instances.filter(({ meeting }) => meeting.host_id === user.id);
      if (wantsActive !== hosted.length > 0) return [];
      const { id, email, type, dept } = user;
      return [{ id, email, type, dept, user_name: fullName(user), ...countAttendance(hosted) }];
    });
    const { meetings, participants, meeting_minutes } = countAttendance(instances);
    return {
      from,
      to,
      total_meetings: meetings,
      total_participants: participants,
      total_meeting_minutes: meeting_minutes,
      ...pager.page(path, query, "users", users),
      page_number: 1,
    };
  },

  "GET /report/users/{userId}/meetings": (request) => {
    const { world, pager, path, query, id } = request;
    const host = findUser(request, id);
    const { from, to, includes } = dayRange(request);
    const meetings = hostedBy(request, host.id)
      .filter(({ startTime }) => includes(startTime))
      .map((instance) => ({ ...toReport(world, instance), source: "Zoom" }));
    return { from, to, ...pager.page(path, query, "meetings", meetings) };
  },

  "GET /report/operationlogs": (request) => {
    const category = request.query.get("category_type") ?? "all";
    const isListed = ({ category_type }: Record<string, unknown>) =>
      category === "all" || category_type === category;
    const logs = request.world.operationLogs.filter(isListed);
    return listByDay(request, "operation_logs", logs, "time");
  },

  "GET /report/activities": (request) =>
    listByDay(request, "activity_logs", request.world.signInActivities, "time"),

  "GET /archive_files": (request) => {
    const { query, world } = request;
    if (differenceInDays(query.get("to") ?? "", query.get("from") ?? "") >= 7) {
      throw invalidField("from", "The range must not be longer than seven days.");
    }
    const type = query.get("query_date_type");
    const time = type === "archive_complete_time" ? "complete_time" : "start_time";
    return listByDay(request, "meetings", world.archives, time);
  },
};

/** The records of some days by one of their times. */
function listByDay(
  request: SandboxRequest,
  key: string,
  records: Record<string, unknown>[],
  time: string,
) {
  const { pager, path, query } = request;
  const { from, to, includes } = dayRange(request);
  const listed = records.filter((record) => includes(record[time]));
  return { from, to, ...pager.page(path, query, key, listed) };
}

function hostedBy({ world }: SandboxRequest, hostId: string): Instance[] {
  return world.instances.filter(({ meeting }) => meeting.host_id === hostId);
}

function countAttendance(instances: Instance[]) {
  const sessions = instances.flatMap((instance) => instance.sessions);
  const seconds = sessions.reduce((sum, { duration }) => sum + duration, 0);
  return {
    meetings: instances.length,
    participants: sessions.length,
    meeting_minutes: Math.round(seconds / 60),
  };
}
