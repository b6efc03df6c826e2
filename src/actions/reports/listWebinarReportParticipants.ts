import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { participantReport } from "../../examplePayloads/reports";
import { connection } from "../../inputs/connection";
import { pastWebinarId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import {
  checkSeries,
  participantReportInputs,
  toParticipantQuery,
} from "../../inputs/reports/participants";
import { fetchRecords } from "../../lists/fetchList";
import { fetchParticipants } from "../../lists/fetchParticipants";
import { webinarReportParticipants } from "../../lists/reports";
import { pastWebinarInstances } from "../../lists/webinars";

/**
 * `GET /report/webinars/{webinarId}/participants`, and `GET /past_webinars/{webinarId}/instances` for
 * All Instances
 *
 * Classic scopes: `report:read:admin`, and `webinar:read` for All Instances. Granular scopes:
 * `report:read:list_webinar_participants:admin`, and `webinar:read:list_past_instances` for All
 * Instances.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const listWebinarReportParticipants = action({
  display: {
    label: "List Webinar Report Participants",
    description:
      "Lists the participants of a past webinar, or of all past instances of a series, with the times they joined and left: one entry per session, or per participant.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId: pastWebinarId, ...participantReportInputs, ...listInputs },
  perform: async (context, { connection, webinarId, includeFields, ...options }) => {
    const zoom = zoomClient(connection, context);
    checkSeries("Webinar Id", webinarId, options);
    const query = toParticipantQuery({ includeFields });
    const reported = {
      participants: webinarReportParticipants,
      noun: "Webinar" as const,
      fetchInstances: (id: string) => fetchRecords(zoom, pastWebinarInstances(id)),
    };
    return { data: await fetchParticipants(zoom, reported, webinarId, { query, ...options }) };
  },
  examplePayload: { data: participantReport },
});
