import { findMeeting, findUser, type Routes } from "./route";

export const webinarRoutes: Routes = {
  "GET /users/{userId}/webinars": (request) => {
    const { world, pager, query, id } = request;
    const host = findUser(request, id);
    const webinars = [...world.webinars.values()].filter(({ host_id }) => host_id === host.id);
    return pager.numberedPage(query, "webinars", webinars);
  },

  "GET /webinars/{webinarId}": ({ world, id }) => findMeeting(world.webinars, id),

  "GET /past_webinars/{webinarId}/participants": ({ world, pager, path, query, id }) => {
    const webinar = findMeeting(world.webinars, id);
    return pager.page(path, query, "participants", world.participants.get(webinar.id) ?? []);
  },
};
