import { ApiError, unknown } from "../apiError";
import { type Channel, fullName, newId, timestamp } from "../world";
import { Created, findUser, type Routes, type SandboxRequest } from "./route";

export const chatRoutes: Routes = {
  "GET /chat/users/{userId}/channels": (request) => {
    const user = findUser(request, request.id);
    const { world, pager, path, query } = request;
    const channels = world.channels
      .filter(({ members }) => members.includes(user.id))
      .map(({ id, name, type }) => ({ id, name, type }));
    return pager.page(path, query, "channels", channels, 50);
  },

  "POST /chat/users/{userId}/channels": (request) => {
    const owner = findUser(request, request.id);
    const { world, body } = request;
    const { name, type } = body;
    const id = newId(`${name} ${world.channels.length}`);
    const members = [owner.id, ...findMembers(request)];
    world.channels.push({ id, name, type, members, messages: [] });
    return new Created({ id, name, type });
  },

  "GET /contacts": ({ world, pager, path, query }) => {
    const search = query.get("search_key")?.toLowerCase() ?? "";
    const contacts = [...world.users.values()]
      .map(({ id, email, first_name, last_name, dept }) => {
        const display_name = fullName({ first_name, last_name });
        return { id, email: String(email), first_name, last_name, display_name, dept };
      })
      .filter(({ display_name, email }) =>
        `${display_name} ${email}`.toLowerCase().includes(search),
      );
    return pager.page(`${path} ${search}`, query, "contacts", contacts, 25);
  },

  "GET /chat/channels/{channelId}/members": (request) => {
    const { pager, path, query, id } = request;
    const members = findChannel(request, id).members.map((member, index) => {
      const { first_name, last_name, email } = findUser(request, member);
      return { id: member, first_name, last_name, email, role: index === 0 ? "owner" : "member" };
    });
    return pager.page(path, query, "members", members, 100);
  },

  "POST /chat/channels/{channelId}/members": (request) => {
    const ids = findMembers(request);
    findChannel(request, request.id).members.push(...ids);
    return new Created({ ids: ids.join(), added_at: timestamp(new Date()) });
  },

  "GET /chat/users/{userId}/messages": (request) => {
    const { world, pager, path, query, id } = request;
    findUser(request, id);
    const search = query.get("search_key");
    const place = placeOf(Object.fromEntries(query));
    const found =
      search !== null && !query.has("to_channel") && !query.has("to_contact")
        ? world.channels.flatMap(({ messages }) => messages)
        : findMessages(request, place);
    const messages = found.filter(({ message }) => String(message).includes(search ?? ""));
    return pager.page(
      `${path}?${JSON.stringify(place)} ${search}`,
      query,
      "messages",
      messages,
      50,
    );
  },

  "POST /chat/users/{userId}/messages": (request) => {
    const { email: sender } = findUser(request, request.id);
    const messages = findMessages(request, placeOf(request.body));
    const now = new Date();
    const id = newId(`${sender} ${messages.length} ${now.getTime()}`);
    const { message } = request.body;
    messages.push({ id, message, sender, date_time: timestamp(now), timestamp: now.getTime() });
    return new Created({ id });
  },

  "PUT /chat/users/{userId}/messages/{messageId}": (request) => {
    const { messages, index } = findMessage(request, placeOf(request.body));
    Object.assign(messages[index] ?? {}, { message: request.body.message, status: "Edited" });
  },

  "DELETE /chat/users/{userId}/messages/{messageId}": (request) => {
    const { messages, index } = findMessage(request, placeOf(Object.fromEntries(request.query)));
    messages.splice(index, 1);
  },
};

interface Place {
  to_contact?: unknown;
  to_channel?: unknown;
}

const placeOf = ({ to_contact, to_channel }: Place): Place => ({ to_contact, to_channel });

/** The messages of a channel or of the conversation with a contact; exactly one has to be named. */
function findMessages(request: SandboxRequest, { to_contact, to_channel }: Place) {
  if ((to_contact === undefined) === (to_channel === undefined)) {
    throw new ApiError(400, 300, "to_contact or to_channel is required.");
  }
  if (to_channel !== undefined) return findChannel(request, String(to_channel)).messages;
  const { conversations } = request.world;
  const messages = conversations.get(String(to_contact)) ?? [];
  conversations.set(String(to_contact), messages);
  return messages;
}

function findMessage(request: SandboxRequest, place: Place) {
  findUser(request, request.id);
  const messages = findMessages(request, place);
  const index = messages.findIndex(({ id }) => id === request.secondId);
  if (index < 0) throw unknown.message(request.secondId);
  return { messages, index };
}

export function findChannel({ world }: SandboxRequest, id: string): Channel {
  const channel = world.channels.find((candidate) => candidate.id === id);
  if (!channel) throw unknown.channel(id);
  return channel;
}

function findMembers(request: SandboxRequest): string[] {
  const members = (request.body.members ?? []) as { email: string }[];
  return members.map(({ email }) => findUser(request, email).id);
}
