import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { pastMeetingParticipantList } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { recordedMeetingId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { pastMeetingParticipants } from "../../lists/meetings";

/**
 * `GET /past_meetings/{meetingId}/participants`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:list_past_participants`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const listPastMeetingParticipants = action({
  display: {
    label: "List Past Meeting Participants",
    description:
      "Lists the participants of a past meeting. Participants who rejoined appear once per session.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: recordedMeetingId, ...listInputs },
  perform: async (context, { connection, meetingId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, pastMeetingParticipants(meetingId), { limit }) };
  },
  examplePayload: { data: pastMeetingParticipantList },
});
