import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { phoneRecordingList } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { dateRangeInputs, toDateRange } from "../../inputs/dateRange";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { userPhoneRecordings } from "../../lists/phone";

/**
 * `GET /phone/users/{userId}/recordings`
 *
 * Classic scopes: `phone:read`, `phone_recording:read`. Granular scopes: `phone:read:list_recordings`.
 *
 * The same action as getPhoneRecordings: Prismatic's published reference has it under both keys.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/recordings
 */
export const getUsersPhoneRecordings = action({
  display: {
    label: "Get Users Phone Recordings",
    description:
      "Lists a user's phone recordings. Same as Get Phone Recordings. Without From and To, lists the last 30 days.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...dateRangeInputs, ...listInputs },
  perform: async (context, { connection, userId, limit, ...range }) => {
    const zoom = zoomClient(connection, context);
    const options = { range: toDateRange(range), limit };
    return { data: await fetchList(zoom, userPhoneRecordings(userId), options) };
  },
  examplePayload: { data: phoneRecordingList },
});
