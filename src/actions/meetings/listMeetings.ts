import { action } from "@prismatic-io/spectral";
import type { MeetingsListMeetingsResponse } from "@zoom/rivet/meetings";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meetingList } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/users";

export const listMeetings = action({
  display: {
    label: "List Meetings",
    description: "Lists every meeting that a user has scheduled and that has not expired.",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await readList<MeetingsListMeetingsResponse>(zoom, {
        path: path`/users/${userId}/meetings`,
        key: "meetings",
      }),
    };
  },
  examplePayload: { data: meetingList },
});
