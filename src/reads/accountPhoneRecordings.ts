import type { DateRange } from "../client/dates";
import { type Item, readList } from "../client/pages";
import { readMonths } from "../client/parts";
import { path } from "../client/path";
import type { ZoomClient } from "../client/zoomClient";
import type { RecordingsGetCallRecordingsResponse, UsersGetUserResponse } from "../responses";

/**
 * Reads the account's phone recordings, which Zoom cannot narrow to an owner itself.
 *
 * @param zoom The client to read with.
 * @param owner A user's id or email address, or `me` for everyone's.
 * @param range The days to read; left out, Zoom gives the last 30.
 * @param limit How many recordings are enough; left out, all of them are read.
 * @returns The owner's recordings.
 * @throws ZoomError as the client does.
 * @see https://developers.zoom.us/docs/api/phone/#tag/recordings
 */
export async function readAccountPhoneRecordings(
  zoom: ZoomClient,
  owner: string,
  range: DateRange | undefined,
  limit: number | undefined,
) {
  const ownerId = owner.includes("@") ? await findUserId(zoom, owner) : owner;
  const isOwned = ({ owner }: Item<RecordingsGetCallRecordingsResponse>) => owner?.id === ownerId;
  const list = {
    path: path`/phone/recordings`,
    key: "recordings",
    limit,
    isWanted: ownerId === "me" ? undefined : isOwned,
  } as const;
  return range
    ? readMonths<RecordingsGetCallRecordingsResponse>(zoom, range, list, ({ id }) => id)
    : readList<RecordingsGetCallRecordingsResponse>(zoom, list);
}

async function findUserId(zoom: ZoomClient, email: string): Promise<string | undefined> {
  return (await zoom.get<UsersGetUserResponse>(path`/users/${email}`)).id;
}
