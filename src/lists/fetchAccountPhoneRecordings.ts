import { path } from "../client/path";
import type { ZoomClient } from "../client/zoomClient";
import type { DateRange } from "../zoom/dates";
import type { RecordingsGetCallRecordingsResponse, UsersGetUserResponse } from "../zoom/responses";
import { fetchList } from "./fetchList";
import type { Item } from "./list";
import { accountPhoneRecordings } from "./phone";

/**
 * Fetches the account's phone recordings, which Zoom cannot filter by owner.
 *
 * @param owner A user's id or email address, or `me` for the whole account.
 * @param range The days to read; the last 30 if omitted.
 * @param limit Maximum number of recordings; all of them if omitted.
 * @throws ZoomError or ZoomConnectionError as the client does.
 * @see https://developers.zoom.us/docs/api/phone/#tag/recordings
 */
export async function fetchAccountPhoneRecordings(
  zoom: ZoomClient,
  owner: string,
  range: DateRange | undefined,
  limit: number | undefined,
) {
  const ownerId = owner.includes("@") ? await findUserId(zoom, owner) : owner;
  const isOwned = ({ owner }: Item<RecordingsGetCallRecordingsResponse>) => owner?.id === ownerId;
  const isWanted = ownerId === "me" ? undefined : isOwned;
  return fetchList(zoom, accountPhoneRecordings, { range, limit, isWanted });
}

async function findUserId(zoom: ZoomClient, email: string): Promise<string | undefined> {
  return (await zoom.get<UsersGetUserResponse>(path`/users/${email}`)).id;
}
