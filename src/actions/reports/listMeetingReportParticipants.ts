import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { participantReport } from "../../examplePayloads/reports";
import { connection } from "../../inputs/connection";
import { pastMeetingId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import {
  checkSeries,
  participantReportInputs,
  toParticipantQuery,
} from "../../inputs/reports/participants";
import { fetchRecords } from "../../lists/fetchList";
import { fetchParticipants } from "../../lists/fetchParticipants";
import { pastMeetingInstances } from "../../lists/meetings";
import { meetingReportParticipants } from "../../lists/reports";

/**
 * `GET /report/meetings/{meetingId}/participants`, and `GET /past_meetings/{meetingId}/instances` for
 * All Instances
 *
 * Classic scopes: `report:read:admin`, and `meeting:read` for All Instances. Granular scopes:
 * `report:read:list_meeting_participants:admin`, and `meeting:read:list_past_instances` for All
 * Instances.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const listMeetingReportParticipants = action({
  display: {
    label: "List Meeting Report Participants",
    description:
      "Lists the participants of a past meeting, or of all past instances of a series, with the times they joined and left: one entry per session, or per participant.",
    important: true,
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: pastMeetingId, ...participantReportInputs, ...listInputs },
  perform: async (context, { connection, meetingId, includeFields, ...options }) => {
    const zoom = zoomClient(connection, context);
    checkSeries("Meeting Id", meetingId, options);
    const query = toParticipantQuery({ includeFields });
    const reported = {
      participants: meetingReportParticipants,
      noun: "Meeting" as const,
      fetchInstances: (id: string) => fetchRecords(zoom, pastMeetingInstances(id)),
    };
    return { data: await fetchParticipants(zoom, reported, meetingId, { query, ...options }) };
  },
  examplePayload: { data: participantReport },
});
