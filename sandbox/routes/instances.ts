import { ApiError, unknownMeeting } from "../apiError";
import type { Instance } from "../instances";
import { timestamp } from "../world";
import { dateFilter, decodeTwice, File, findUser, type Routes, type SandboxRequest } from "./route";

export const instanceRoutes: Routes = {
  "GET /past_meetings/{meetingId}/instances": ({ world, id }) => ({
    meetings: world.instances
      .filter(({ meeting }) => String(meeting.id) === id)
      .map(({ uuid, startTime }) => ({ uuid, start_time: startTime })),
  }),

  "GET /meetings/{meetingId}/meeting_summary": (request) => findInstance(request).summary,

  "GET /users/{userId}/meeting_summaries": (request) => {
    const host = findUser(request, request.id);
    return listSummaries(request, ({ meeting }) => meeting.host_id === host.id);
  },

  "GET /meetings/meeting_summaries": (request) => listSummaries(request, () => true),

  "GET /meetings/{meetingId}/transcript": (request) => {
    const { uuid, meeting, endTime } = findInstance(request);
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
    if (!instance) throw unknownMeeting(id);
    return new File(Buffer.from(instance.transcript), "text/vtt");
  },

  "GET /report/meetings/{meetingId}/participants": (request) => {
    const { pager, path, query } = request;
    const isFull = query.get("include_fields") === "registrant_id";
    const sessions = findInstance(request).sessions.map(({ registrant_id, ...session }) =>
      isFull ? { registrant_id, ...session } : session,
    );
    return pager.page(path, query, "participants", sessions);
  },

  "GET /past_meetings/{meetingId}/polls": (request) => {
    const { uuid, meeting, startTime, answers } = findInstance(request);
    return { id: meeting.id, uuid, start_time: startTime, questions: answers };
  },
};

/** Finds an instance by UUID, or the latest one of a meeting by its number. */
function findInstance({ world, id }: SandboxRequest): Instance {
  const isNumber = /^\d+$/.test(id);
  const found = world.instances.findLast(({ uuid, meeting }) =>
    isNumber ? String(meeting.id) === id : uuid === decodeTwice(id),
  );
  if (found) return found;
  throw isNumber
    ? new ApiError(404, 3322, "This meeting transcript does not exist.")
    : unknownMeeting(id);
}

function listSummaries(request: SandboxRequest, isListed: (instance: Instance) => boolean) {
  const { world, pager, path, query } = request;
  const { from, to, includes } = dateFilter(query, {
    from: timestamp(world.now),
    to: timestamp(new Date()),
  });
  const summaries = world.instances
    .filter(isListed)
    .map(({ summary: { summary_title: _, summary_content: __, ...summary } }) => summary)
    .filter(({ summary_created_time }) => includes(summary_created_time));
  return { from, to, ...pager.page(path, query, "summaries", summaries) };
}
