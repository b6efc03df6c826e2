import { unknownMeeting, unknownUser } from "../apiError";
import type { FixtureResponse } from "../fixture";
import type { Pager } from "../paging";
import { type Entity, type Meeting, newId, timestamp, type World } from "../world";

/** A request that has been matched to a documented operation. */
export interface SandboxRequest {
  world: World;
  pager: Pager;
  path: string;
  /** The values of the path's parameters, decoded. */
  id: string;
  secondId: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

/** Returns the response body; `undefined` is a 204. Throws an ApiError to reject the request. */
export type Handler = (request: SandboxRequest) => unknown;
export type Routes = Record<string, Handler>;

/** Marks the body of a 201. */
export class Created {
  constructor(readonly body: unknown) {}
}

/** Responds with a file. */
export class File {
  constructor(
    readonly data: Buffer,
    readonly contentType: string,
  ) {}
}

/** Responds as a fixture does. */
export class Reply {
  constructor(readonly response: FixtureResponse) {}
}

/** Redirects to another URL. */
export class Redirect {
  constructor(readonly location: string) {}
}

export function findUser({ world }: SandboxRequest, id: string): Entity {
  if (id === "me") return world.owner;
  const user = world.users.get(id) ?? [...world.users.values()].find(({ email }) => email === id);
  if (!user) throw unknownUser(id);
  return user;
}

/** Finds a meeting or webinar by its number or its UUID. */
export function findMeeting<Found extends { id: number; uuid: string }>(
  all: Map<number, Found>,
  id: string,
): Found {
  const found =
    all.get(Number(id)) ?? [...all.values()].find(({ uuid }) => uuid === decodeTwice(id));
  if (!found) throw unknownMeeting(id);
  return found;
}

/** A UUID that begins with a slash or contains two in a row arrives encoded twice, or not at all. */
export function decodeTwice(id: string): string {
  if (id.startsWith("/") || id.includes("//")) throw unknownMeeting(id);
  return decodeURIComponent(id);
}

/** Creates a filter for the days from `from` to `to`, both included. */
export function dateFilter(query: URLSearchParams, fallback: { from: string; to: string }) {
  const from = query.get("from") ?? fallback.from;
  const to = query.get("to") ?? fallback.to;
  return { from, to, includes: (time: unknown) => isBetween(String(time).slice(0, 10), from, to) };
}

function isBetween(day: string, from: string, to: string): boolean {
  return day >= from.slice(0, 10) && day <= to.slice(0, 10);
}

/** Creates a meeting or webinar of a host from the request body. */
export function schedule({ world, body }: SandboxRequest, host: Entity, defaults: object): Meeting {
  const id = world.newMeetingId();
  return {
    timezone: "UTC",
    ...defaults,
    ...body,
    id,
    uuid: `${newId(String(id))}==`,
    host_id: host.id,
    host_email: host.email,
    created_at: timestamp(new Date()),
    join_url: `https://zoom.us/j/${id}?pwd=secret`,
    start_url: `https://zoom.us/s/${id}?zak=secret`,
    settings: { approval_type: 2, ...(body.settings as object) },
  };
}
