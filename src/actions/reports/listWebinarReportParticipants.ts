import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { participantReport } from "../../examplePayloads/reports";
import { connection } from "../../inputs/connection";
import { pastWebinarId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { participantReportInputs, toParticipantQuery } from "../../inputs/reports/participants";
import { fetchParticipants } from "../../lists/fetchParticipants";
import { webinarReportParticipants } from "../../lists/reports";

/**
 * `GET /report/webinars/{webinarId}/participants`
 *
 * Classic scopes: `report:read:admin`. Granular scopes:
 * `report:read:list_webinar_participants:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const listWebinarReportParticipants = action({
  display: {
    label: "List Webinar Report Participants",
    description:
      "Lists the participants of a past webinar with the times they joined and left: one entry per session, or per participant.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId: pastWebinarId, ...participantReportInputs, ...listInputs },
  perform: async (context, { connection, webinarId, includeFields, ...options }) => {
    const zoom = zoomClient(connection, context);
    const query = toParticipantQuery({ includeFields });
    const list = webinarReportParticipants(webinarId);
    return { data: await fetchParticipants(zoom, list, { query, ...options }) };
  },
  examplePayload: { data: participantReport },
});
