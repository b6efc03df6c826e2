import { ApiError, invalidField, notFound } from "../apiError";
import { type Meeting, newId, type Registrant, timestamp, type World } from "../world";
import {
  bodyOf,
  Created,
  findMeeting,
  findWebinar,
  type Routes,
  type SandboxRequest,
} from "./route";

export const registrantRoutes: Routes = {
  "POST /meetings/{meetingId}/registrants": (request) => register(request, findMeeting(request)),
  "POST /webinars/{webinarId}/registrants": (request) => register(request, findWebinar(request)),
  "POST /meetings/{meetingId}/batch_registrants": (request) =>
    registerAll(request, findMeeting(request), 2),
  "POST /webinars/{webinarId}/batch_registrants": (request) =>
    registerAll(request, findWebinar(request), 5),
  "GET /meetings/{meetingId}/registrants/{registrantId}": (request) =>
    findRegistrant(request, findMeeting(request)),
  "GET /webinars/{webinarId}/registrants/{registrantId}": (request) =>
    findRegistrant(request, findWebinar(request)),
  "DELETE /meetings/{meetingId}/registrants/{registrantId}": (request) =>
    remove(request, findMeeting(request)),
  "DELETE /webinars/{webinarId}/registrants/{registrantId}": (request) =>
    remove(request, findWebinar(request)),
  "GET /meetings/{meetingId}/registrants": (request) => list(request, findMeeting(request)),
  "GET /webinars/{webinarId}/registrants": (request) => list(request, findWebinar(request)),
  "PUT /meetings/{meetingId}/registrants/status": (request) =>
    changeStatus(request, findMeeting(request)),
  "PUT /webinars/{webinarId}/registrants/status": (request) =>
    changeStatus(request, findWebinar(request)),
};

const statusAfter = { approve: "approved", deny: "denied", cancel: "cancelled" };

interface StatusChange {
  action: keyof typeof statusAfter;
  registrants: { id?: string; email?: string }[];
}

function changeStatus(request: SandboxRequest, meeting: Meeting): void {
  const { world } = request;
  const { action, registrants } = bodyOf<StatusChange>(request);
  for (const { id, email } of registrants) {
    const found = world.registrants
      .get(meeting.id)
      ?.find((registrant) => registrant.id === id || registrant.email === email);
    if (!found) throw notFound.registrant();
    found.status = statusAfter[action];
  }
}

function register({ world, body }: SandboxRequest, meeting: Meeting) {
  checkRegistration(meeting);
  const { id: registrant_id, join_url } = add(world, meeting, body);
  const { id, topic, start_time } = meeting;
  return new Created({ id, registrant_id, topic, start_time, join_url });
}

interface Batch {
  registrants: Record<string, unknown>[];
  auto_approve?: boolean;
}

/** Registers up to 30 people for a meeting or webinar of the one type that allows it. */
function registerAll(request: SandboxRequest, meeting: Meeting, type: number) {
  const { world } = request;
  const { registrants, auto_approve } = bodyOf<Batch>(request);
  if (meeting.type !== type) {
    throw new ApiError(400, 300, `This API can only be used for scheduled ones (type: ${type}).`);
  }
  if (registrants.length > 30) throw invalidField("registrants", "At most 30 registrants.");
  checkRegistration(meeting);
  const added = registrants.map((person) => add(world, meeting, { ...person, auto_approve }));
  return new Created({
    registrants: added.map(({ id, email, join_url }) => ({ registrant_id: id, email, join_url })),
  });
}

function checkRegistration({ id, settings }: Meeting): void {
  if (settings.approval_type !== 0 && settings.approval_type !== 1) {
    const message = `Registration has not been enabled for this meeting: ${id}.`;
    throw new ApiError(404, 404, message);
  }
}

function add(world: World, meeting: Meeting, body: Record<string, unknown>): Registrant {
  const email = String(body.email);
  const id = newId(`${meeting.id} ${email}`);
  const registrants = world.registrants.get(meeting.id) ?? [];
  const isApproved = meeting.settings.approval_type === 0 || body.auto_approve === true;
  const status = isApproved ? "approved" : "pending";
  const join_url = `https://zoom.us/w/${meeting.id}?tk=secret`;
  const create_time = timestamp(new Date());
  const registrant = { ...body, id, email, status, create_time, join_url };
  world.registrants.set(meeting.id, [...registrants, registrant]);
  return registrant;
}

function findRegistrant({ world, secondId }: SandboxRequest, meeting: Meeting): Registrant {
  const registrants = world.registrants.get(meeting.id) ?? [];
  const found = registrants.find(({ id }) => id === secondId);
  if (!found) throw notFound.registrant();
  return found;
}

function remove(request: SandboxRequest, meeting: Meeting): void {
  const { id } = findRegistrant(request, meeting);
  const { registrants } = request.world;
  const remaining = (registrants.get(meeting.id) ?? []).filter((other) => other.id !== id);
  registrants.set(meeting.id, remaining);
}

function list({ world, pager, path, query }: SandboxRequest, meeting: Meeting) {
  const status = query.get("status") ?? "approved";
  const registrants = (world.registrants.get(meeting.id) ?? []).filter(
    (registrant) => registrant.status === status,
  );
  return { ...pager.page(path, query, "registrants", registrants), page_number: 1 };
}
