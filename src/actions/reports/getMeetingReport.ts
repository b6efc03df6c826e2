import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meetingReport } from "../../examplePayloads/reports";
import { connection } from "../../inputs/connection";
import { pastMeetingId } from "../../inputs/ids";
import type { ReportsGetMeetingDetailReportsResponse } from "../../zoom/responses";

/**
 * `GET /report/meetings/{meetingId}`
 *
 * Classic scopes: `report:read:admin`. Granular scopes: `report:read:meeting:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const getMeetingReport = action({
  display: {
    label: "Get Meeting Report",
    description:
      "Gets the report on a past meeting: its host, start and end time, duration, participant count and tracking fields.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: pastMeetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/report/meetings/${meetingId}`;
    return { data: await zoom.get<ReportsGetMeetingDetailReportsResponse>(from) };
  },
  examplePayload: { data: meetingReport },
});
