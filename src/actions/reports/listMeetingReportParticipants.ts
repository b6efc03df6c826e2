import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { participantReport } from "../../examplePayloads/reports";
import { connection } from "../../inputs/connection";
import { pastMeetingId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { participantReportInputs, toParticipantQuery } from "../../inputs/reports/participants";
import { fetchParticipants } from "../../lists/fetchParticipants";
import { meetingReportParticipants } from "../../lists/reports";

/**
 * `GET /report/meetings/{meetingId}/participants`
 *
 * Classic scopes: `report:read:admin`. Granular scopes:
 * `report:read:list_meeting_participants:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const listMeetingReportParticipants = action({
  display: {
    label: "List Meeting Report Participants",
    description:
      "Lists the participants of a past meeting with the times they joined and left: one entry per session, or per participant.",
    important: true,
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: pastMeetingId, ...participantReportInputs, ...listInputs },
  perform: async (context, { connection, meetingId, includeFields, ...options }) => {
    const zoom = zoomClient(connection, context);
    const query = toParticipantQuery({ includeFields });
    const list = meetingReportParticipants(meetingId);
    return { data: await fetchParticipants(zoom, list, { query, ...options }) };
  },
  examplePayload: { data: participantReport },
});
