import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsGetPastMeetingParticipantsResponse } from "@zoom/rivet/meetings";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { pastMeetingParticipantList } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/lists";
import { meetingId } from "../../inputs/meetingQueries";

export const listPastMeetingParticipants = action({
  display: {
    label: "List Past Meeting Participants",
    description: "Lists everyone who took part in a past meeting, once for each time they joined.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId, ...listInputs },
  perform: async (context, { connection, meetingId, limit }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await readList<MeetingsGetPastMeetingParticipantsResponse>(zoom, {
        path: path`/past_meetings/${meetingId}/participants`,
        key: "participants",
        limit,
      }),
    };
  },
  examplePayload: { data: pastMeetingParticipantList },
});
