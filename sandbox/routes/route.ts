import { UTCDate } from "@date-fns/utc";
import { addMonths, formatISO } from "date-fns";
import { type ApiError, invalidField, notFound } from "../apiError";
import type { FixtureResponse } from "../fixture";
import type { Pager } from "../paging";
import {
  type Entity,
  type Instance,
  type Meeting,
  newId,
  type Recording,
  timestamp,
  type World,
} from "../world";

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

/** Reads a body, which has been checked against the documentation before it comes to its route. */
export const bodyOf = <Body>({ body }: { body: unknown }) => body as Body;

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
  if (!user) throw notFound.user(id);
  return user;
}

/** Finds the meeting of the path by its number or its UUID. */
export function findMeeting({ world, id }: SandboxRequest): Meeting {
  return find(world.meetings, id) ?? fail(notFound.meeting(id));
}

/** Finds the webinar of the path by its number or its UUID. */
export function findWebinar({ world, id }: SandboxRequest): Meeting {
  return find(world.webinars, id) ?? fail(notFound.webinar(id));
}

function find(all: Map<number, Meeting>, id: string): Meeting | undefined {
  if (isNumber(id)) return all.get(Number(id));
  return [...all.values()].find(({ uuid }) => uuid === decodeTwice(id));
}

/**
 * Finds the instance of the path by its UUID, or the latest one of a meeting or webinar by its number.
 *
 * @param missing The answer to an id without an instance.
 */
export function findInstance(
  { world, id }: SandboxRequest,
  kind: Instance["kind"] | undefined,
  missing: ApiError,
): Instance {
  const isSame = ({ uuid, meeting }: Instance) =>
    isNumber(id) ? meeting.id === Number(id) : uuid === decodeTwice(id);
  const found = world.instances.findLast(
    (instance) => isSame(instance) && (kind ?? instance.kind) === instance.kind,
  );
  return found ?? fail(missing);
}

/** Finds the recording of the path by UUID, or the latest one of a meeting by its number. */
export function findRecording({ id }: SandboxRequest, recordings: Recording[]): Recording {
  const found = recordings.findLast((recording) =>
    isNumber(id) ? recording.id === Number(id) : recording.uuid === decodeTwice(id),
  );
  return found ?? fail(notFound.recording());
}

const isNumber = (id: string) => /^\d+$/.test(id);

function fail(error: ApiError): never {
  throw error;
}

/** A UUID that begins with a slash or contains two in a row arrives encoded twice, or not at all. */
function decodeTwice(id: string): string {
  if (id.startsWith("/") || id.includes("//")) return "";
  // A percent sign that encodes nothing would make the decoding fail.
  return decodeURIComponent(id.replace(/%(?![0-9a-f]{2})/gi, "%25"));
}

/** The days from `from` to `to`, both included, of at most a month; the default is today. */
export function dayRange({ query }: SandboxRequest) {
  const today = toDay(new UTCDate());
  const range = dateFilter(query, { from: today, to: today });
  const lastDay = toDay(addMonths(new UTCDate(range.from.slice(0, 10)), 1));
  if (range.to.slice(0, 10) <= lastDay) return range;
  throw invalidField("from", "The range of dates must be at most a month.");
}

export const toDay = (date: Date) => formatISO(new UTCDate(date), { representation: "date" });

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
