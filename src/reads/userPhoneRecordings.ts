import type { DateRange } from "../client/dates";
import { readList } from "../client/pages";
import { readMonths } from "../client/parts";
import { path } from "../client/path";
import type { ZoomClient } from "../client/zoomClient";
import type { RecordingsGetUsersRecordingsResponse } from "../responses";

/**
 * Reads a user's phone recordings.
 *
 * @param zoom The client to read with.
 * @param userId The user's id or email address, or `me`.
 * @param range The days to read; left out, Zoom gives the last 30.
 * @param limit How many recordings are enough; left out, all of them are read.
 * @returns The recordings.
 * @throws ZoomError as the client does.
 * @see https://developers.zoom.us/docs/api/phone/#tag/recordings
 */
export function readUserPhoneRecordings(
  zoom: ZoomClient,
  userId: string,
  range: DateRange | undefined,
  limit: number | undefined,
) {
  const list = { path: path`/phone/users/${userId}/recordings`, key: "recordings", limit } as const;
  return range
    ? readMonths<RecordingsGetUsersRecordingsResponse>(zoom, range, list, ({ id }) => id)
    : readList<RecordingsGetUsersRecordingsResponse>(zoom, list);
}
