import { ApiError } from "../apiError";
import { newId, timestamp } from "../world";
import { Created, findMeeting, findUser, type Routes, schedule } from "./route";

export const webinarRoutes: Routes = {
  "GET /users/{userId}/webinars": (request) => {
    const { world, pager, query, id } = request;
    const host = findUser(request, id);
    const webinars = [...world.webinars.values()].filter(({ host_id }) => host_id === host.id);
    return pager.numberedPage(query, "webinars", webinars);
  },

  "POST /users/{userId}/webinars": (request) => {
    const host = findUser(request, request.id);
    const webinar = schedule(request, host, { type: 5, topic: "Zoom Webinar" });
    request.world.webinars.set(webinar.id, webinar);
    return new Created(webinar);
  },

  "PATCH /webinars/{webinarId}": ({ world, id, body }) => {
    const webinar = findMeeting(world.webinars, id);
    const settings = { ...webinar.settings, ...(body.settings as object) };
    Object.assign(webinar, body, { settings });
  },

  "DELETE /webinars/{webinarId}": ({ world, id, query }) => {
    const webinar = findMeeting(world.webinars, id);
    if (!query.has("occurrence_id")) world.webinars.delete(webinar.id);
  },

  "GET /webinars/{webinarId}/panelists": ({ world, id }) => {
    const panelists = world.panelists.get(findMeeting(world.webinars, id).id) ?? [];
    return { panelists, total_records: panelists.length };
  },

  "POST /webinars/{webinarId}/panelists": ({ world, id, body }) => {
    const webinar = findMeeting(world.webinars, id);
    const panelists = (body.panelists as { name: string; email: string }[]).map((panelist) => ({
      ...panelist,
      id: newId(`${webinar.id} ${panelist.email}`),
    }));
    world.panelists.set(webinar.id, [...(world.panelists.get(webinar.id) ?? []), ...panelists]);
    return new Created({ id: String(webinar.id), updated_at: timestamp(new Date()) });
  },

  "DELETE /webinars/{webinarId}/panelists/{panelistId}": ({ world, id, secondId }) => {
    const webinar = findMeeting(world.webinars, id);
    const panelists = world.panelists.get(webinar.id) ?? [];
    const remaining = panelists.filter((panelist) => panelist.id !== secondId);
    if (remaining.length === panelists.length) {
      throw new ApiError(404, 2000, `Panelist does not exist: ${secondId}.`);
    }
    world.panelists.set(webinar.id, remaining);
  },

  "GET /webinars/{webinarId}": ({ world, id }) => findMeeting(world.webinars, id),

  "GET /past_webinars/{webinarId}/participants": ({ world, pager, path, query, id }) => {
    const webinar = findMeeting(world.webinars, id);
    return pager.page(path, query, "participants", world.participants.get(webinar.id) ?? []);
  },
};
