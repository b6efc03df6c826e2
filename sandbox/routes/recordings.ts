import { UTCDate } from "@date-fns/utc";
import { addMonths, formatISO } from "date-fns";
import { ApiError, invalidField } from "../apiError";
import {
  dateFilter,
  decodeTwice,
  File,
  findUser,
  Redirect,
  type Routes,
  type SandboxRequest,
} from "./route";

export const recordingRoutes: Routes = {
  "GET /users/{userId}/recordings": (request) => {
    const host = findUser(request, request.id);
    const { from, to, includes } = within(request);
    const inTrash = request.query.get("trash") === "true";
    const recordings = request.world.recordings.filter(
      ({ host_id, start_time, trashed = false }) =>
        host_id === host.id && includes(start_time) && trashed === inTrash,
    );
    const { pager, path, query } = request;
    return { from, to, ...pager.page(path, query, "meetings", recordings) };
  },

  "GET /meetings/{meetingId}/recordings": (request) => {
    const { trashed: _, ...recording } = findRecording(request);
    return recording;
  },

  "DELETE /meetings/{meetingId}/recordings": (request) => {
    const recording = findRecording(request);
    if (request.query.get("action") !== "delete") {
      recording.trashed = true;
      return;
    }
    const { recordings } = request.world;
    recordings.splice(recordings.indexOf(recording), 1);
  },

  // Zoom redirects a recording link to another of its hosts, which needs no token.
  "GET /rec/download/{fileId}": ({ id }) => new Redirect(`https://ssrweb.zoom.us/file/${id}`),
  "GET /file/{fileId}": ({ id }) => new File(Buffer.from(`Recording ${id}`), "video/mp4"),
};

function findRecording({ world, id }: SandboxRequest) {
  const found = world.recordings.find(
    (recording) =>
      !recording.trashed && (String(recording.id) === id || recording.uuid === decodeTwice(id)),
  );
  if (!found) throw new ApiError(404, 3301, "There is no recording for this meeting.");
  return found;
}

/** Reads a range of at most a month; the default is today. */
export function within({ query }: SandboxRequest) {
  const today = formatISO(new UTCDate(), { representation: "date" });
  const filter = dateFilter(query, { from: today, to: today });
  if (filter.to.slice(0, 10) > monthAfter(filter.from)) {
    throw invalidField("from", "The range of dates must be at most a month.");
  }
  return filter;
}

function monthAfter(day: string): string {
  const date = addMonths(new UTCDate(day.slice(0, 10)), 1);
  return formatISO(date, { representation: "date" });
}
