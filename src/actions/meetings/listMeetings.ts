import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { meetingList } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { meetingFilterInputs, toMeetingFilter } from "../../inputs/meetings/listMeetings";
import { fetchList } from "../../lists/fetchList";
import { userMeetings } from "../../lists/meetings";

/**
 * `GET /users/{userId}/meetings`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:list_meetings`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const listMeetings = action({
  display: {
    label: "List Meetings",
    description:
      "Lists a user's meetings. Without filters, lists all scheduled meetings that have not expired.",
    important: true,
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...meetingFilterInputs, ...listInputs },
  perform: async (context, { connection, userId, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const query = toMeetingFilter(filter);
    return { data: await fetchList(zoom, userMeetings(userId), { query, limit }) };
  },
  examplePayload: { data: meetingList },
});
