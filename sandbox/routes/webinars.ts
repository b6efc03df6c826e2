import { notFound } from "../apiError";
import { newId, timestamp } from "../world";
import { withOccurrences } from "./meetings";
import { Created, findUser, findWebinar, type Routes, schedule } from "./route";

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
    return new Created(withOccurrences(webinar));
  },

  "PATCH /webinars/{webinarId}": (request) => {
    const { body } = request;
    const webinar = findWebinar(request);
    const settings = { ...webinar.settings, ...(body.settings as object) };
    Object.assign(webinar, body, { settings });
  },

  "DELETE /webinars/{webinarId}": (request) => {
    const { id } = findWebinar(request);
    if (!request.query.has("occurrence_id")) request.world.webinars.delete(id);
  },

  "GET /webinars/{webinarId}/panelists": (request) => {
    const panelists = request.world.panelists.get(findWebinar(request).id) ?? [];
    return { panelists, total_records: panelists.length };
  },

  "POST /webinars/{webinarId}/panelists": (request) => {
    const { world, body } = request;
    const webinar = findWebinar(request);
    const panelists = (body.panelists as { name: string; email: string }[]).map((panelist) => ({
      ...panelist,
      id: newId(`${webinar.id} ${panelist.email}`),
    }));
    world.panelists.set(webinar.id, [...(world.panelists.get(webinar.id) ?? []), ...panelists]);
    return new Created({ id: String(webinar.id), updated_at: timestamp(new Date()) });
  },

  "DELETE /webinars/{webinarId}/panelists/{panelistId}": (request) => {
    const { world, secondId } = request;
    const webinar = findWebinar(request);
    const panelists = world.panelists.get(webinar.id) ?? [];
    const remaining = panelists.filter((panelist) => panelist.id !== secondId);
    if (remaining.length === panelists.length) {
      throw notFound.user(secondId);
    }
    world.panelists.set(webinar.id, remaining);
  },

  "GET /webinars/{webinarId}": (request) => withOccurrences(findWebinar(request)),
};
