import { pollingTrigger } from "@prismatic-io/spectral";
import { listedMeeting } from "../examplePayloads/meetings";
import { polled } from "../examplePayloads/polledChanges";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { pollingInputs } from "../inputs/triggers/polling";
import { fetchRecords } from "../lists/fetchList";
import { userMeetings } from "../lists/meetings";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";

/**
 * `GET /users/{userId}/meetings` with the type `previous_meetings`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:list_meetings`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const endedMeetings = pollingTrigger({
  display: {
    label: "Ended Meetings",
    description:
      "Checks for a user's ended meetings on a configured schedule. Reports each instance of a recurring meeting separately.",
  },
  inputs: { connection, userId, ...pollingInputs },
  perform: async (context, payload, { connection, userId, ...options }) => {
    const list = userMeetings(userId);
    const query = { type: "previous_meetings" };
    return poll(context, payload, options, {
      subject: [list.path, query],
      read: readZoom(connection, context, (zoom) => fetchRecords(zoom, list, { query })),
      idOf: ({ uuid }) => uuid,
      timeOf: ({ start_time }) => start_time,
      // Zoom lists them for a month, after which they do not come back.
      rememberDays: 31,
      example: listedMeeting,
    });
  },
  ...batching,
  examplePayload: polled([listedMeeting]),
});
