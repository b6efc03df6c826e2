import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { pastMeetingParticipantList } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { pastMeetingParticipants } from "../../lists/meetings";

export const listPastMeetingParticipants = action({
  display: {
    label: "List Past Meeting Participants",
    description: "Lists everyone who took part in a past meeting, once for each time they joined.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId, ...listInputs },
  perform: async (context, { connection, meetingId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, pastMeetingParticipants(meetingId), { limit }) };
  },
  examplePayload: { data: pastMeetingParticipantList },
});
