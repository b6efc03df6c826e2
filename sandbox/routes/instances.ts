import { subMonths } from "date-fns";
import { invalidField, notFound } from "../apiError";
import { fullName, type Instance, timestamp } from "../world";
import {
  dateFilter,
  File,
  findInstance,
  findMeeting,
  findUser,
  findWebinar,
  type Routes,
  type SandboxRequest,
} from "./route";

/** What meetings and webinars leave behind. */
export const instanceRoutes: Routes = {
  "GET /past_meetings/{meetingId}": (request) => {
    const { world } = request;
    const { dept: _, ...report } = toReport(world, findPastMeeting(request));
    return { ...report, source: "Zoom", has_meeting_summary: true };
  },
  "GET /past_meetings/{meetingId}/instances": (request) => ({
    meetings: instancesOf(request, findMeeting(request).id),
  }),
  "GET /past_webinars/{webinarId}/instances": (request) => ({
    webinars: instancesOf(request, findWebinar(request).id),
  }),

  "GET /past_meetings/{meetingId}/participants": (request) =>
    listSessions(request, findPastMeeting(request), true),
  "GET /past_webinars/{webinarId}/participants": (request) =>
    listSessions(request, findPastWebinar(request), true),

  "GET /past_webinars/{webinarId}/absentees": (request) => {
    const { world, pager, path, query } = request;
    const { meeting, sessions } = findPastWebinar(request);
    const present = new Set(sessions.map(({ registrant_id }) => registrant_id));
    const registrants = world.registrants.get(meeting.id) ?? [];
    const absent = registrants.filter(
      ({ id, status }) => status === "approved" && !present.has(id),
    );
    return pager.page(path, query, "registrants", absent);
  },

  "GET /past_meetings/{meetingId}/polls": (request) =>
    answersOf(findPastMeeting(request), "answers"),
  "GET /past_webinars/{webinarId}/polls": (request) =>
    answersOf(findPastWebinar(request), "answers"),
  "GET /past_meetings/{meetingId}/qa": (request) =>
    answersOf(findPastMeeting(request), "questions"),
  "GET /past_webinars/{webinarId}/qa": (request) =>
    answersOf(findPastWebinar(request), "questions"),

  "GET /report/meetings/{meetingId}": (request) =>
    toReport(request.world, findInstance(request, "meeting", notFound.report(request.id))),
  "GET /report/webinars/{webinarId}": (request) =>
    toReport(request.world, findInstance(request, "webinar", notFound.report(request.id))),
  "GET /report/meetings/{meetingId}/participants": (request) =>
    reportSessions(request, findInstance(request, "meeting", notFound.report(request.id))),
  "GET /report/webinars/{webinarId}/participants": (request) =>
    reportSessions(request, findInstance(request, "webinar", notFound.report(request.id))),

  "GET /meetings/{meetingId}/meeting_summary": (request) =>
    findInstance(request, undefined, notFound.meeting(request.id)).summary,

  "GET /users/{userId}/meeting_summaries": (request) => {
    const host = findUser(request, request.id);
    return listSummaries(request, ({ meeting }) => meeting.host_id === host.id);
  },

  "GET /meetings/meeting_summaries": (request) => listSummaries(request, () => true),

  "GET /meetings/{meetingId}/transcript": (request) => {
    const { uuid, meeting, endTime } = findInstance(request, undefined, notFound.transcript());
    return {
      meeting_id: uuid,
      meeting_topic: meeting.topic,
      host_id: meeting.host_id,
      transcript_created_time: endTime,
      can_download: true,
      download_url: `https://zoom.us/rec/transcript/${encodeURIComponent(uuid)}`,
    };
  },

  // A link is not a path of the API, so its id is encoded only once.
  "GET /rec/transcript/{fileId}": ({ world, id }) => {
    const instance = world.instances.find(({ uuid }) => uuid === id);
    if (!instance) throw notFound.transcript();
    return new File(Buffer.from(instance.transcript), "text/vtt");
  },
};

const findPastMeeting = (request: SandboxRequest) =>
  findInstance(request, "meeting", notFound.pastMeeting());
const findPastWebinar = (request: SandboxRequest) =>
  findInstance(request, "webinar", notFound.pastWebinar());

function instancesOf({ world }: SandboxRequest, id: number) {
  return world.instances
    .filter(({ meeting }) => meeting.id === id)
    .map(({ uuid, startTime }) => ({ uuid, start_time: startTime }));
}

/**
 * Describes an instance with its attendance, as reports do.
 *
 * @param world The account.
 * @param instance The instance.
 */
export function toReport(
  { users }: SandboxRequest["world"],
  { uuid, meeting, startTime, endTime, sessions }: Instance,
) {
  const host = users.get(meeting.host_id) ?? {};
  const seconds = sessions.reduce((sum, { duration }) => sum + duration, 0);
  return {
    uuid,
    id: meeting.id,
    host_id: meeting.host_id,
    topic: meeting.topic,
    type: meeting.type,
    user_name: fullName(host),
    user_email: meeting.host_email,
    dept: "Developers",
    start_time: startTime,
    end_time: endTime,
    duration: (Date.parse(endTime) - Date.parse(startTime)) / 60_000,
    total_minutes: seconds / 60,
    participants_count: new Set(sessions.map(({ name }) => name)).size,
  };
}

function listSessions(request: SandboxRequest, { sessions }: Instance, withRegistrant: boolean) {
  const { pager, path, query } = request;
  const listed = sessions.map(({ registrant_id, ...session }) =>
    withRegistrant ? { registrant_id, ...session } : session,
  );
  return pager.page(path, query, "participants", listed);
}

function reportSessions(request: SandboxRequest, instance: Instance) {
  const withRegistrant = request.query.get("include_fields") === "registrant_id";
  return listSessions(request, instance, withRegistrant);
}

function answersOf(instance: Instance, field: "answers" | "questions") {
  const { uuid, meeting, startTime } = instance;
  return { id: meeting.id, uuid, start_time: startTime, questions: instance[field] };
}

function listSummaries(request: SandboxRequest, isListed: (instance: Instance) => boolean) {
  const { world, pager, path, query } = request;
  const { from, to, includes } = dateFilter(query, {
    from: timestamp(subMonths(world.now, 1)),
    to: timestamp(new Date()),
  });
  if (to < from) throw invalidField("from", "Must not be after to.");
  const summaries = world.instances
    .filter(isListed)
    .map(({ summary: { summary_title: _, summary_content: __, ...summary } }) => summary)
    .filter(({ summary_created_time }) => includes(summary_created_time));
  return { from, to, ...pager.page(path, query, "summaries", summaries) };
}
