import { notFound } from "../apiError";
import { type Entity, type Meeting, newId } from "../world";
import { Created, findMeeting, findWebinar, type Routes, type SandboxRequest } from "./route";

export const pollRoutes: Routes = {
  "GET /meetings/{meetingId}/polls": (request) => list(request, findMeeting(request)),
  "GET /webinars/{webinarId}/polls": (request) => list(request, findWebinar(request)),
  "POST /meetings/{meetingId}/polls": (request) => create(request, findMeeting(request)),
  "POST /webinars/{webinarId}/polls": (request) => create(request, findWebinar(request)),

  "PUT /meetings/{meetingId}/polls/{pollId}": (request) => replace(request, findMeeting(request)),
  "PUT /webinars/{webinarId}/polls/{pollId}": (request) => replace(request, findWebinar(request)),
  "DELETE /meetings/{meetingId}/polls/{pollId}": (request) => remove(request, findMeeting(request)),
  "DELETE /webinars/{webinarId}/polls/{pollId}": (request) => remove(request, findWebinar(request)),
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

function replace(request: SandboxRequest, meeting: Meeting) {
  const { polls, index } = findPoll(request, meeting);
  // Nothing of the former poll is kept.
  polls[index] = { ...defaults, ...request.body, id: request.secondId };
}

function remove(request: SandboxRequest, meeting: Meeting) {
  const { polls, index } = findPoll(request, meeting);
  polls.splice(index, 1);
}

function findPoll({ world, secondId }: SandboxRequest, meeting: Meeting) {
  const polls: Entity[] = world.polls.get(meeting.id) ?? [];
  const index = polls.findIndex((poll) => poll.id === secondId);
  if (index === -1) throw notFound.poll();
  return { polls, index };
}
