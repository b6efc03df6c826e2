import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { upcomingMeetingList } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { upcomingMeetings } from "../../lists/meetings";

/**
 * `GET /users/{userId}/upcoming_meetings`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:list_upcoming_meetings`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const listUpcomingMeetings = action({
  display: {
    label: "List Upcoming Meetings",
    description: "Lists a user's meetings in the next 24 hours, including invitations.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...listInputs },
  perform: async (context, { connection, userId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, upcomingMeetings(userId), { limit }) };
  },
  examplePayload: { data: upcomingMeetingList },
});
