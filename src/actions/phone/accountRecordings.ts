import type { RecordingsGetCallRecordingsResponse } from "@zoom/rivet/phone";
import type { UsersGetUserResponse } from "@zoom/rivet/users";
import { readList, wholeList } from "../../client/pages";
import { path } from "../../client/path";
import type { ZoomClient } from "../../client/zoomClient";

/**
 * Reads the account's phone recordings, which Zoom cannot narrow to an owner itself.
 *
 * @param zoom The client to read with.
 * @param owner A user's id or email address, or `me` for everyone's.
 * @returns The owner's recordings.
 * @throws ZoomError as the client does.
 * @see https://developers.zoom.us/docs/api/phone/#tag/recordings
 */
export async function readAccountRecordings(zoom: ZoomClient, owner: string) {
  const ownerId = owner.includes("@") ? await findUserId(zoom, owner) : owner;
  const list = await readList<RecordingsGetCallRecordingsResponse>(zoom, {
    path: path`/phone/recordings`,
    key: "recordings",
  });
  if (ownerId === "me") return list;
  return wholeList(
    "recordings",
    list.recordings.filter((recording) => recording.owner?.id === ownerId),
  );
}

async function findUserId(zoom: ZoomClient, email: string): Promise<string | undefined> {
  return (await zoom.get<UsersGetUserResponse>(path`/users/${email}`)).id;
}
