import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { accountPhoneRecordingList } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { dateRangeInputs, toDateRange } from "../../inputs/dateRange";
import { ownerId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchAccountPhoneRecordings } from "../../lists/fetchAccountPhoneRecordings";

/**
 * `GET /phone/recordings`, and `GET /users/{userId}` for an owner by email address
 *
 * Classic scopes: `phone:read:admin`, `phone_recording:read:admin`, and `user:read` for the owner.
 * Granular scopes: `phone:read:list_call_recordings:admin`, and `user:read:user` for the owner.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/recordings
 */
export const getAccountsPhoneRecordings = action({
  display: {
    label: "Get Accounts Phone Recordings",
    description:
      "Lists the account's phone recordings, optionally of a single owner. Without From and To, lists the last 30 days.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId: ownerId, ...dateRangeInputs, ...listInputs },
  perform: async (context, { connection, userId, limit, ...range }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchAccountPhoneRecordings(zoom, userId, toDateRange(range), limit) };
  },
  examplePayload: { data: accountPhoneRecordingList },
});
