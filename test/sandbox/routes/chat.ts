import { ApiError } from "../apiError";
import { findUser, type Routes } from "./route";

export const chatRoutes: Routes = {
  "GET /chat/users/{userId}/channels": (request) => {
    const user = findUser(request, request.id);
    const { world, pager, path, query } = request;
    const channels = world.channels
      .filter(({ members }) => members.includes(user.id))
      .map(({ id, name, type }) => ({ id, name, type }));
    return pager.page(path, query, "channels", channels, 50);
  },

  "GET /chat/users/{userId}/messages": (request) => {
    const { world, pager, path, query, id } = request;
    findUser(request, id);
    if (!query.has("to_contact") && !query.has("to_channel") && !query.has("search_key")) {
      throw new ApiError(400, 300, "to_contact or to_channel is required.");
    }
    const channel = query.get("to_channel");
    const search = query.get("search_key") ?? "";
    const messages = world.channels
      .filter((candidate) => channel === null || candidate.id === channel)
      .flatMap((candidate) => candidate.messages)
      .filter(({ message }) => String(message).includes(search));
    return pager.page(`${path}?${channel} ${search}`, query, "messages", messages, 50);
  },
};
