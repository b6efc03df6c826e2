import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { meetingList } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { meetingFilterInputs, toMeetingFilter } from "../../inputs/meetings/listMeetings";
import { fetchList } from "../../lists/fetchList";
import { userMeetings } from "../../lists/meetings";

export const listMeetings = action({
  display: {
    label: "List Meetings",
    description:
      "Lists the meetings of a user; without filters, every one that is scheduled and has not expired.",
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
