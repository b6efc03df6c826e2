import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meeting } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { occurrenceInputs, toOccurrenceQuery } from "../../inputs/occurrence";
import type { MeetingsGetMeetingResponse } from "../../zoom/responses";

export const getMeeting = action({
  display: {
    label: "Get Meeting",
    description: "Reads one meeting with its settings.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId, ...occurrenceInputs },
  perform: async (context, { connection, meetingId, ...occurrence }) => {
    const zoom = zoomClient(connection, context);
    const query = toOccurrenceQuery(occurrence);
    return {
      data: await zoom.get<MeetingsGetMeetingResponse>(path`/meetings/${meetingId}`, query),
    };
  },
  examplePayload: { data: meeting },
});
