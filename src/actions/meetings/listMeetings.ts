import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsListMeetingsResponse } from "@zoom/rivet/meetings";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meetingList } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/lists";
import { meetingFilterInputs, toMeetingFilter } from "../../inputs/meetingQueries";
import { userId } from "../../inputs/users";

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
    return {
      data: await readList<MeetingsListMeetingsResponse>(zoom, {
        path: path`/users/${userId}/meetings`,
        key: "meetings",
        query: toMeetingFilter(filter),
        limit,
      }),
    };
  },
  examplePayload: { data: meetingList },
});
