import { UTCDate } from "@date-fns/utc";
import { formatISO, subDays } from "date-fns";
import { invalidField } from "../apiError";
import { within } from "./recordings";
import { findUser, type Routes, type SandboxRequest } from "./route";

export const phoneRoutes: Routes = {
  "GET /phone/recordings": (request) => list(request, () => true),

  "GET /phone/users/{userId}/recordings": (request) => {
    const owner = findUser(request, request.id);
    return list(request, (ownerId) => ownerId === owner.id);
  },
};

function list(request: SandboxRequest, owns: (ownerId: string) => boolean) {
  const { world, pager, path, query } = request;
  if (query.has("from") && !query.has("to")) throw invalidField("to", "Required with from.");
  if (!query.has("from")) {
    query.set("from", formatISO(subDays(new UTCDate(), 30), { representation: "date" }));
    query.set("to", formatISO(new UTCDate(), { representation: "date" }));
  }
  const { from, to, includes } = within(request);
  const recordings = world.phoneRecordings.filter(
    ({ owner, date_time }) => owns(owner.id) && includes(date_time),
  );
  return { from, to, ...pager.page(path, query, "recordings", recordings) };
}
