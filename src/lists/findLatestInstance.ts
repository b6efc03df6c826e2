import { ZoomUnavailableError } from "../client/errors";
import type { ZoomClient } from "../client/zoomClient";
import { compareTimes } from "../zoom/dates";
import { fetchRecords } from "./fetchList";
import { pastMeetingInstances } from "./meetings";

/** An instance of a meeting or webinar that has ended. */
export interface PastInstance {
  uuid: string;
  start_time?: string;
}

/**
 * Finds the latest instance of a meeting for requests that accept only the UUID of an instance.
 *
 * @param meetingId A meeting number, or the UUID of an instance, which needs no request.
 * @returns The UUID of the instance.
 * @throws ZoomUnavailableError if the meeting has no instance that has ended; ZoomError or
 * ZoomConnectionError as the client does.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/{meetingId}/instances
 */
export async function findLatestInstance(zoom: ZoomClient, meetingId: string): Promise<string> {
  if (!/^\d+$/.test(meetingId)) return meetingId;
  const list = pastMeetingInstances(meetingId);
  const latest = sortInstances(await fetchRecords(zoom, list)).at(-1);
  if (latest) return latest.uuid;
  const message = `Meeting ${meetingId} has no past instances: it has not ended yet, or it ended more than 30 days ago. For an older instance, set Meeting Id to its UUID.`;
  throw new ZoomUnavailableError(message, `GET ${list.path}`);
}

/**
 * Sorts the past instances of a meeting or webinar by the time at which they took place: Zoom does
 * not.
 *
 * @param instances The instances as Zoom lists them.
 * @returns The instances that have a UUID, each once.
 */
export function sortInstances(instances: Partial<PastInstance>[]): PastInstance[] {
  const byUuid = new Map(
    instances.flatMap(({ uuid, start_time }) =>
      uuid ? [[uuid, { uuid: String(uuid), start_time }]] : [],
    ),
  );
  return [...byUuid.values()].toSorted((a, b) => compareTimes(a.start_time, b.start_time));
}
