import { ApiError } from "../apiError";
import { type Meeting, newId, timestamp } from "../world";
import { Created, findMeeting, type Routes, type SandboxRequest } from "./route";

export const registrantRoutes: Routes = {
  "POST /meetings/{meetingId}/registrants": (request) =>
    register(request, findMeeting(request.world.meetings, request.id)),
  "POST /webinars/{webinarId}/registrants": (request) =>
    register(request, findMeeting(request.world.webinars, request.id)),
  "GET /meetings/{meetingId}/registrants": (request) =>
    list(request, findMeeting(request.world.meetings, request.id)),
  "GET /webinars/{webinarId}/registrants": (request) =>
    list(request, findMeeting(request.world.webinars, request.id)),
  "PUT /meetings/{meetingId}/registrants/status": (request) =>
    changeStatus(request, findMeeting(request.world.meetings, request.id)),
  "PUT /webinars/{webinarId}/registrants/status": (request) =>
    changeStatus(request, findMeeting(request.world.webinars, request.id)),
};

const statusAfter = { approve: "approved", deny: "denied", cancel: "cancelled" };

interface StatusChange {
  action: keyof typeof statusAfter;
  registrants: { id?: string; email?: string }[];
}

function changeStatus({ world, body }: SandboxRequest, meeting: Meeting): void {
  // The body has been checked against the documentation before it comes here.
  const { action, registrants } = body as unknown as StatusChange;
  for (const { id, email } of registrants) {
    const found = world.registrants
      .get(meeting.id)
      ?.find((registrant) => registrant.id === id || registrant.email === email);
    if (!found) throw new ApiError(404, 2000, `Registrant does not exist: ${id ?? email}.`);
    found.status = statusAfter[action];
  }
}

function register({ world, body }: SandboxRequest, meeting: Meeting) {
  const approval = meeting.settings.approval_type;
  if (approval !== 0 && approval !== 1) {
    const message = `Registration has not been enabled for this meeting: ${meeting.id}.`;
    throw new ApiError(404, 404, message);
  }
  const email = String(body.email);
  const id = newId(`${meeting.id} ${email}`);
  const registrants = world.registrants.get(meeting.id) ?? [];
  const status = approval === 0 || body.auto_approve === true ? "approved" : "pending";
  const join_url = `https://zoom.us/w/${meeting.id}?tk=secret`;
  const create_time = timestamp(new Date());
  registrants.push({ ...body, id, email, status, create_time, join_url });
  world.registrants.set(meeting.id, registrants);
  const { id: meetingId, topic, start_time } = meeting;
  return new Created({ id: meetingId, registrant_id: id, topic, start_time, join_url });
}

function list({ world, pager, path, query }: SandboxRequest, meeting: Meeting) {
  const status = query.get("status") ?? "approved";
  const registrants = (world.registrants.get(meeting.id) ?? []).filter(
    (registrant) => registrant.status === status,
  );
  return { ...pager.page(path, query, "registrants", registrants), page_number: 1 };
}
