import { UTCDate } from "@date-fns/utc";
import { formatISO, subDays } from "date-fns";
import { invalidField } from "../apiError";
import { within } from "./recordings";
import { File, findUser, Redirect, type Routes, type SandboxRequest } from "./route";

export const phoneRoutes: Routes = {
  "GET /phone/recordings": (request) => listRecordings(request, () => true),

  "GET /phone/users/{userId}/recordings": (request) => {
    const owner = findUser(request, request.id);
    return listRecordings(request, (ownerId) => ownerId === owner.id);
  },

  "GET /phone/call_history": (request) => listCalls(request, () => true),

  "GET /phone/users/{userId}/call_history": (request) => {
    const owner = findUser(request, request.id);
    return listCalls(request, (ownerId) => ownerId === owner.id);
  },

  // Zoom leads from the download of a recording to a host of files, which asks for no token.
  "GET /phone/recording/download/{fileId}": ({ id }) =>
    new Redirect(`https://ssrweb.zoom.us/file/${id}`),
  "GET /phone/recording_transcript/download/{recordingId}": ({ id }) =>
    new Redirect(`https://ssrweb.zoom.us/file/transcript/${id}`),
  "GET /file/transcript/{recordingId}": ({ id }) => {
    const timeline = [{ text: "Good morning.", ts: "00:00:00.000", end_ts: "00:00:00.600" }];
    const transcript = { type: "zoom_transcript", ver: 1, recording_id: id, timeline };
    return new File(Buffer.from(JSON.stringify(transcript)), "application/json");
  },
};

type Owns = (ownerId: string) => boolean;

function listRecordings(request: SandboxRequest, owns: Owns) {
  const { from, to, includes } = range(request, 30);
  const recordings = request.world.phoneRecordings.filter(
    ({ owner, date_time }) => owns(owner.id) && includes(date_time),
  );
  const { pager, path, query } = request;
  return { from, to, ...pager.page(path, query, "recordings", recordings) };
}

function listCalls(request: SandboxRequest, owns: Owns) {
  const { from, to, includes } = range(request, 1);
  const { world, pager, path, query } = request;
  const directions = query.getAll("directions");
  const calls = world.calls
    .filter(({ owner_id, start_time }) => owns(owner_id) && includes(start_time))
    .filter(({ direction }) => directions.length === 0 || directions.includes(direction))
    .map(({ owner_id: _, ...call }) => call);
  return { from, to, ...pager.page(path, query, "call_logs", calls) };
}

/** The range of the request, at most a month; without one the last days. */
function range(request: SandboxRequest, days: number) {
  const { query } = request;
  if (query.has("from") && !query.has("to")) throw invalidField("to", "Required with from.");
  if (!query.has("from")) {
    query.set("from", formatISO(subDays(new UTCDate(), days), { representation: "date" }));
    query.set("to", formatISO(new UTCDate(), { representation: "date" }));
  }
  return within(request);
}
