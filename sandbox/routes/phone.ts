import { subDays } from "date-fns";
import { invalidField, notFound } from "../apiError";
import { fullName, newId, type PhoneRecording, type SmsSession, timestamp } from "../world";
import {
  bodyOf,
  Created,
  dateFilter,
  dayRange,
  File,
  findUser,
  Redirect,
  type Routes,
  type SandboxRequest,
  toDay,
} from "./route";

export const phoneRoutes: Routes = {
  "GET /phone/recordings": (request) => listRecordings(request, () => true),

  "GET /phone/users/{userId}/recordings": (request) => {
    const owner = findUser(request, request.id);
    return listRecordings(request, (ownerId) => ownerId === owner.id);
  },

  "GET /phone/call_history": (request) => listCalls(request, "call_history", () => true),

  "GET /phone/users/{userId}/call_history": (request) => {
    const owner = findUser(request, request.id);
    return listCalls(request, "call_elements", (ownerId) => ownerId === owner.id);
  },

  "GET /phone/call_history/{callHistoryUuid}": ({ world, id }) => {
    const found = world.calls.find((call) => call.id === id);
    if (!found) throw notFound.other(id);
    const { owner_id: _, ...call } = found;
    return { ...call, call_history_uuid: id, call_path: [], call_elements: [] };
  },

  "GET /phone/users": ({ world, pager, path, query }) => {
    const users = [...world.users.values()].map((user, index) => ({
      id: user.id,
      email: user.email,
      name: fullName(user),
      extension_number: 100 + index,
      status: "activate",
    }));
    const keyword = query.get("keyword") ?? "";
    const found = users.filter(({ name, email }) => `${name} ${email}`.includes(keyword));
    return pager.page(`${path} ${keyword}`, query, "users", found, 100);
  },

  "GET /phone/voice_mails": (request) => listVoicemails(request, () => true),

  "GET /phone/users/{userId}/voice_mails": (request) => {
    const owner = findUser(request, request.id);
    return listVoicemails(request, (ownerId) => ownerId === owner.id);
  },

  "GET /phone/sms/sessions": (request) => {
    const { world, pager, path, query } = request;
    const { includes } = range(request, 30);
    const number = query.get("phone_number");
    const sessions = world.smsSessions
      .filter(({ phone_numbers }) => number === null || phone_numbers.includes(number))
      .map(({ session_id, phone_numbers, messages }) => ({
        session_id,
        session_type: "user",
        last_access_time: messages.at(-1)?.date_time,
        participants: phone_numbers.map((phone_number) => ({ phone_number })),
      }))
      .filter(({ last_access_time }) => includes(last_access_time));
    return pager.page(path, query, "sms_sessions", sessions, 100);
  },

  "GET /phone/sms/sessions/{sessionId}": ({ world, pager, path, query, id }) => {
    const session = world.smsSessions.find(({ session_id }) => session_id === id);
    if (!session) throw notFound.other(id);
    const { includes } = dateFilter(query, { from: "0000", to: "9999" });
    const messages = session.messages.filter(({ date_time }) => includes(date_time));
    return pager.page(path, query, "sms_histories", messages, 100);
  },

  "POST /phone/sms/messages": (request) => {
    const { world } = request;
    const { sender, to_members, message, session_id } = bodyOf<Sms>(request);
    const phone_numbers = [sender, ...to_members].map(({ phone_number }) => phone_number);
    const isSame = (session: SmsSession) =>
      session_id === undefined
        ? session.phone_numbers.join() === phone_numbers.join()
        : session.session_id === session_id;
    let session = world.smsSessions.find(isSame);
    if (!session && session_id) throw notFound.other(session_id);
    if (!session) {
      session = { session_id: newId(`sms ${phone_numbers}`), phone_numbers, messages: [] };
      world.smsSessions.push(session);
    }
    const message_id = newId(`${session.session_id} ${session.messages.length}`);
    const date_time = timestamp(new Date());
    session.messages.push({ message_id, message, date_time });
    return new Created({ date_time, message_id, session_id: session.session_id });
  },

  // Zoom leads from the download of a recording to a host of files, which asks for no token.
  "GET /phone/recording/download/{fileId}": ({ world, id }) => {
    const isFile = ({ download_url }: PhoneRecording) => download_url.endsWith(`/${id}`);
    if (!world.phoneRecordings.some(isFile)) throw notFound.other(id);
    return new Redirect(`https://ssrweb.zoom.us/file/${id}`);
  },
  "GET /phone/recording_transcript/download/{recordingId}": ({ world, id }) => {
    if (!world.phoneRecordings.some((recording) => recording.id === id)) throw notFound.other(id);
    return new Redirect(`https://ssrweb.zoom.us/file/transcript/${id}`);
  },
  "GET /file/transcript/{recordingId}": ({ id }) => {
    const timeline = [{ text: "Good morning.", ts: "00:00:00.000", end_ts: "00:00:00.600" }];
    const transcript = { type: "zoom_transcript", ver: 1, recording_id: id, timeline };
    return new File(Buffer.from(JSON.stringify(transcript)), "application/json");
  },
};

interface Sms {
  sender: { phone_number: string };
  to_members: { phone_number: string }[];
  message: string;
  session_id?: string;
}

type Owns = (ownerId: string) => boolean;

function listRecordings(request: SandboxRequest, owns: Owns) {
  const { from, to, includes } = range(request, 30);
  const recordings = request.world.phoneRecordings.filter(
    ({ owner, date_time }) => owns(owner.id) && includes(date_time),
  );
  const { pager, path, query } = request;
  return { from, to, ...pager.page(path, query, "recordings", recordings) };
}

function listVoicemails(request: SandboxRequest, owns: Owns) {
  const { world, pager, path, query } = request;
  const { from, to, includes } = range(request, 30);
  const voicemails = world.voicemails
    .filter(({ owner_id, date_time }) => owns(owner_id) && includes(date_time))
    .filter(({ status }) => (query.get("status") ?? status) === status)
    .map(({ owner_id: _, ...voicemail }) => voicemail);
  return { from, to, ...pager.page(path, query, "voice_mails", voicemails) };
}

function listCalls(request: SandboxRequest, key: "call_history" | "call_elements", owns: Owns) {
  const { from, to, includes } = range(request, 1);
  const { world, pager, path, query } = request;
  const directions = query.getAll("directions");
  const calls = world.calls
    .filter(({ owner_id, start_time }) => owns(owner_id) && includes(start_time))
    .filter(({ direction }) => directions.length === 0 || directions.includes(direction))
    .map(({ owner_id: _, id, ...call }) => ({
      ...call,
      call_history_uuid: id,
      ...(key === "call_elements" ? { call_element_id: id } : {}),
    }));
  return { from, to, ...pager.page(path, query, key, calls) };
}

/** The range of the request, at most a month; without one the last days. */
function range(request: SandboxRequest, days: number) {
  const { query } = request;
  if (query.has("from") && !query.has("to")) throw invalidField("to", "Required with from.");
  if (!query.has("from")) {
    query.set("from", toDay(subDays(new Date(), days)));
    query.set("to", toDay(new Date()));
  }
  return dayRange(request);
}
