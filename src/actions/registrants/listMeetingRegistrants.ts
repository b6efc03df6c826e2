import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsListMeetingRegistrantsResponse } from "@zoom/rivet/meetings";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { registrantList } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/lists";
import { meetingId } from "../../inputs/meetingQueries";
import { registrantFilterInputs, toRegistrantFilter } from "../../inputs/registrantQueries";

export const listMeetingRegistrants = action({
  display: {
    label: "List Meeting Registrants",
    description: "Lists the registrants of a meeting; without filters, every one who is approved.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId, ...registrantFilterInputs, ...listInputs },
  perform: async (context, { connection, meetingId, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await readList<MeetingsListMeetingRegistrantsResponse>(zoom, {
        path: path`/meetings/${meetingId}/registrants`,
        key: "registrants",
        query: toRegistrantFilter(filter),
        limit,
      }),
    };
  },
  examplePayload: { data: registrantList },
});
