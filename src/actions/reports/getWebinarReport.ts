import { action, PerformSafety } from "@prismatic-io/spectral";
import type { ReportsGetWebinarDetailReportsResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { webinarReport } from "../../examplePayloads/reports";
import { connection } from "../../inputs/connection";
import { pastWebinarId } from "../../inputs/ids";

/**
 * `GET /report/webinars/{webinarId}`
 *
 * Classic scopes: `report:read:admin`. Granular scopes: `report:read:webinar:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const getWebinarReport = action({
  display: {
    label: "Get Webinar Report",
    description:
      "Gets the report on a past webinar: its host, start and end time, duration, participant count and tracking fields.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId: pastWebinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/report/webinars/${webinarId}`;
    return { data: await zoom.get<ReportsGetWebinarDetailReportsResponse>(from) };
  },
  examplePayload: { data: webinarReport },
});
