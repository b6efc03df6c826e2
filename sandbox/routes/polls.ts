import { ApiError } from "../apiError";
import { type Entity, type Meeting, newId } from "../world";
import { Created, findMeeting, type Routes, type SandboxRequest } from "./route";

export const pollRoutes: Routes = {
  "GET /meetings/{meetingId}/polls": (request) =>
    list(request, findMeeting(request.world.meetings, request.id)),
  "GET /webinars/{webinarId}/polls": (request) =>
    list(request, findMeeting(request.world.webinars, request.id)),
  "POST /meetings/{meetingId}/polls": (request) =>
    create(request, findMeeting(request.world.meetings, request.id)),
  "POST /webinars/{webinarId}/polls": (request) =>
    create(request, findMeeting(request.world.webinars, request.id)),

  "PUT /meetings/{meetingId}/polls/{pollId}": (request) => {
    const { polls, index } = findPoll(request);
    // Nothing of the former poll is kept.
    polls[index] = { ...defaults, ...request.body, id: request.secondId };
  },

  "DELETE /meetings/{meetingId}/polls/{pollId}": (request) => {
    const { polls, index } = findPoll(request);
    polls.splice(index, 1);
  },
};

const defaults = { status: "notstart", poll_type: 1, anonymous: false };

function create({ world, body }: SandboxRequest, meeting: Meeting) {
  const polls = world.polls.get(meeting.id) ?? [];
  const id = newId(`poll ${meeting.id} ${polls.length} ${body.title}`);
  const poll = { ...defaults, ...body, id };
  world.polls.set(meeting.id, [...polls, poll]);
  return new Created(poll);
}

function list({ world, query }: SandboxRequest, meeting: Meeting) {
  const anonymous = query.get("anonymous");
  const polls = (world.polls.get(meeting.id) ?? []).filter(
    (poll) => anonymous === null || String(poll.anonymous) === anonymous,
  );
  return { polls, total_records: polls.length };
}

function findPoll({ world, id, secondId }: SandboxRequest): { polls: Entity[]; index: number } {
  const polls = world.polls.get(findMeeting(world.meetings, id).id) ?? [];
  const index = polls.findIndex((poll) => poll.id === secondId);
  if (index === -1) throw new ApiError(404, 404, "Meeting poll not found.");
  return { polls, index };
}
