import { UTCDate } from "@date-fns/utc";
import { addMonths, formatISO } from "date-fns";
import { Fault, invalidField } from "../fault";
import { dateFilter, decodeTwice, findUser, type Routes, type SandboxRequest } from "./route";

export const recordingRoutes: Routes = {
  "GET /users/{userId}/recordings": (request) => {
    const host = findUser(request, request.id);
    const { from, to, includes } = within(request);
    const recordings = request.world.recordings.filter(
      ({ host_id, start_time }) => host_id === host.id && includes(start_time),
    );
    const { pager, path, query } = request;
    return { from, to, ...pager.page(path, query, "meetings", recordings) };
  },

  "GET /meetings/{meetingId}/recordings": ({ world, id }) => {
    const found = world.recordings.find(
      (recording) => String(recording.id) === id || recording.uuid === decodeTwice(id),
    );
    if (!found) throw new Fault(404, 3301, "There is no recording for this meeting.");
    return found;
  },
};

/** A range of at most a month; without one it is today. */
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
