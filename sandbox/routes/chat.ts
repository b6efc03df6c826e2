import { ApiError, notFound } from "../apiError";
import { type Channel, fullName, newId, timestamp, type UploadedFile, type World } from "../world";
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

  "GET /chat/channels/{channelId}": (request) => {
    const { messages, members, ...channel } = findChannel(request, request.id);
    return channel;
  },

  "PATCH /chat/channels/{channelId}": (request) => {
    const { channel_settings, ...changes } = request.body;
    const channel = findChannel(request, request.id);
    const settings = { ...(channel.channel_settings as object), ...(channel_settings as object) };
    Object.assign(channel, changes, channel_settings && { channel_settings: settings });
  },

  "DELETE /chat/channels/{channelId}": (request) => {
    const { channels } = request.world;
    channels.splice(channels.indexOf(findChannel(request, request.id)), 1);
  },

  "DELETE /chat/channels/{channelId}/members/{identifier}": (request) => {
    const { members } = findChannel(request, request.id);
    const index = members.indexOf(findUser(request, request.secondId).id);
    if (index < 0) throw new ApiError(400, 5301, "Unable to remove channel member.");
    members.splice(index, 1);
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
    const { message, reply_main_message_id } = request.body;
    const main = checkReply(messages, reply_main_message_id);
    messages.push({
      id,
      message,
      sender,
      date_time: timestamp(now),
      timestamp: now.getTime(),
      ...main,
      ...filesOf(request),
    });
    return new Created({ id });
  },

  "GET /chat/users/{userId}/messages/{messageId}": (request) => {
    const { messages, index } = findMessage(request, placeOf(Object.fromEntries(request.query)));
    const { reactions, ...message } = messages[index] ?? {};
    return {
      ...message,
      reactions: reactionsOf(reactions).map(([emoji, user_ids]) => ({
        emoji,
        total_count: user_ids.length,
        user_ids,
      })),
    };
  },

  "GET /chat/users/{userId}/messages/{messageId}/thread": (request) => {
    const { query, secondId } = request;
    const { messages, index } = findMessage(request, placeOf(Object.fromEntries(query)));
    const limit = Number(query.get("limit") ?? 10);
    if (limit > 100) throw new ApiError(400, 4231, "The 'limit' cannot exceed 100.");
    const from = query.get("from");
    if (!from) throw new ApiError(400, 4233, "The `from` cannot be blank.");
    const [start, end] = [new Date(from), new Date(query.get("to") ?? Date.now())];
    const replies = messages
      .filter(({ reply_main_message_id }) => reply_main_message_id === secondId)
      .filter(({ timestamp }) => isWithin(Number(timestamp), start, end));
    const isAscending = query.get("sort") === "asc";
    const ordered = isAscending ? replies : replies.toReversed();
    const page = ordered.slice(0, limit);
    const shown = query.get("need_main_message") === "false" ? [] : [messages[index] ?? {}];
    const all = isAscending ? [...shown, ...page] : [...page, ...shown];
    return {
      total: replies.length,
      messages: all.map((message) => toThreadMessage(query, message)),
    };
  },

  "PATCH /chat/users/{userId}/messages/{messageId}/emoji_reactions": (request) => {
    const { action, emoji, custom_emoji_id } = request.body;
    const { messages, index } = findMessage(request, placeOf(request.body));
    const message = messages[index] ?? {};
    const reactions = new Map(reactionsOf(message.reactions));
    const name = String(emoji ?? custom_emoji_id);
    const { id } = findUser(request, request.id);
    const others = (reactions.get(name) ?? []).filter((user) => user !== id);
    reactions.set(name, action === "add" ? [...others, id] : others);
    message.reactions = [...reactions].filter(([, users]) => users.length > 0);
  },

  "POST /chat/users/{userId}/files": (request) => {
    const { id: userId } = findUser(request, request.id);
    const { world, body, query } = request;
    const file = checkUpload(body.file, 1024 * mebibyte);
    const id = keepFile(world, file);
    if (query.get("postToPersonalChat") !== "false") {
      postFile(world.conversations, userId, toChatFile(id, file));
    }
    return new Created({ id });
  },

  "POST /chat/users/{userId}/messages/files": (request) => {
    const { email: sender } = findUser(request, request.id);
    const { world, body } = request;
    const [given, ...more] = (body.files ?? []) as unknown[];
    if (more.length > 0) throw new ApiError(400, 300, "This field only supports one file.");
    const isImage = /\.(png|jpe?g|gif)$/i.test((given as UploadedFile | undefined)?.name ?? "");
    const file = checkUpload(given, (isImage ? 16 : 20) * mebibyte);
    if (body.to_contact !== undefined && !world.users.has(String(body.to_contact))) {
      throw notFound.user(String(body.to_contact));
    }
    const messages = findMessages(request, placeOf(body));
    const main = checkReply(messages, body.reply_main_message_id);
    const now = new Date();
    const id = newId(`${sender} file ${messages.length} ${now.getTime()}`);
    const files = [toChatFile(keepFile(world, file), file)];
    const times = { date_time: timestamp(now), timestamp: now.getTime() };
    messages.push({ id, message: "", sender, ...times, ...main, files });
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

function isWithin(time: number, start: Date, end: Date): boolean {
  return time >= start.getTime() && time <= end.getTime();
}

/** A reply is to a message of the same place that is no reply itself. */
function checkReply(messages: Record<string, unknown>[], mainId: unknown) {
  if (mainId === undefined) return {};
  const main = messages.find(({ id }) => id === mainId);
  if (!main) throw notFound.message(String(mainId));
  if (main.reply_main_message_id !== undefined) {
    throw new ApiError(400, 5402, "This only supports replies to a main message.");
  }
  return { reply_main_message_id: mainId, reply_main_message_timestamp: main.timestamp };
}

/** The users of each emoji, in the order of the first reactions. */
function reactionsOf(reactions: unknown): [emoji: string, users: string[]][] {
  return Array.isArray(reactions) ? reactions : [];
}

/** A message as a thread has it, whose fields have other names. */
function toThreadMessage(query: URLSearchParams, message: Record<string, unknown>) {
  const { id, timestamp, sender, reactions, files, reply_main_message_id } = message;
  return {
    msg_id: id,
    message: message.message,
    is_reply: reply_main_message_id !== undefined,
    timestamp,
    sender_email: sender,
    ...(query.get("need_emoji") === "true" && {
      reactions: reactionsOf(reactions).map(([emoji_id, users]) => ({
        emoji_id,
        count: users.length,
      })),
    }),
    ...(query.get("need_attachment") === "true" && { files }),
  };
}

/** The files that a message is sent with, which were uploaded before. */
function filesOf({ world, body }: SandboxRequest) {
  const ids = (body.file_ids ?? []) as string[];
  if (ids.length === 0) return {};
  const files = ids.map((id) => {
    const file = world.files.get(id);
    if (!file) throw new ApiError(400, 300, `File does not exist: ${id}.`);
    return toChatFile(id, file);
  });
  return { files };
}

const mebibyte = 1024 * 1024;

/** The file of a form, which has to have a name and content. */
function checkUpload(file: unknown, maxBytes: number): UploadedFile {
  const isFile = typeof file === "object" && file !== null && "data" in file;
  const given = isFile ? (file as UploadedFile) : undefined;
  if (!given || given.name === "" || given.data.length === 0) {
    throw new ApiError(400, 300, "The form must have a file.");
  }
  if (given.data.length <= maxBytes) return given;
  throw new ApiError(400, 300, `Maximum file size exceeded: ${maxBytes}`);
}

function keepFile({ files }: World, file: UploadedFile): string {
  const id = newId(`file ${files.size} ${file.name}`);
  files.set(id, file);
  return id;
}

function postFile(conversations: World["conversations"], userId: string, file: object): void {
  const messages = conversations.get(userId) ?? [];
  messages.push({ id: newId(`${userId} ${messages.length}`), message: "", files: [file] });
  conversations.set(userId, messages);
}

function toChatFile(file_id: string, { name, data }: UploadedFile) {
  const download_url = `https://file.zoom.us/file/${file_id}`;
  return { file_id, file_name: name, file_size: data.length, download_url };
}

function findMessage(request: SandboxRequest, place: Place) {
  findUser(request, request.id);
  const messages = findMessages(request, place);
  const index = messages.findIndex(({ id }) => id === request.secondId);
  if (index < 0) throw notFound.message(request.secondId);
  return { messages, index };
}

export function findChannel({ world }: SandboxRequest, id: string): Channel {
  const channel = world.channels.find((candidate) => candidate.id === id);
  if (!channel) throw notFound.channel(id);
  return channel;
}

function findMembers(request: SandboxRequest): string[] {
  const members = (request.body.members ?? []) as { email: string }[];
  return members.map(({ email }) => findUser(request, email).id);
}
