import { action } from "@prismatic-io/spectral";
import type { MeetingsListMeetingRegistrantsResponse } from "@zoom/rivet/meetings";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { registrantList } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/meetings";

export const listMeetingRegistrants = action({
  display: {
    label: "List Meeting Registrants",
    description: "Lists every approved registrant of a meeting.",
  },
  inputs: { connection, meetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await readList<MeetingsListMeetingRegistrantsResponse>(zoom, {
        path: path`/meetings/${meetingId}/registrants`,
        key: "registrants",
      }),
    };
  },
  examplePayload: { data: registrantList },
});
