import { action, PerformSafety } from "@prismatic-io/spectral";
import type { ReportsGetWebinarSurveyReportResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { webinarSurveyReport } from "../../examplePayloads/surveys";
import { connection } from "../../inputs/connection";
import { pastWebinarId } from "../../inputs/ids";

/**
 * `GET /report/webinars/{webinarId}/survey`
 *
 * Classic scopes: `report:read:admin`. Granular scopes: `report:read:webinar_survey:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const getWebinarReportSurvey = action({
  display: {
    label: "Get Webinar Report Survey",
    description: "Gets the survey report of a past webinar: each participant's answers.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId: pastWebinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await zoom.get<ReportsGetWebinarSurveyReportResponse>(
        path`/report/webinars/${webinarId}/survey`,
      ),
    };
  },
  examplePayload: { data: webinarSurveyReport },
});
