import { action, PerformSafety } from "@prismatic-io/spectral";
import type { ReportsGetMeetingSurveyReportResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meetingSurveyReport } from "../../examplePayloads/surveys";
import { connection } from "../../inputs/connection";
import { pastMeetingId } from "../../inputs/ids";

/**
 * `GET /report/meetings/{meetingId}/survey`
 *
 * Classic scopes: `report:read:admin`. Granular scopes: `report:read:meeting_survey:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const getMeetingReportSurvey = action({
  display: {
    label: "Get Meeting Report Survey",
    description: "Gets the survey report of a past meeting: each participant's answers.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: pastMeetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await zoom.get<ReportsGetMeetingSurveyReportResponse>(
        path`/report/meetings/${meetingId}/survey`,
      ),
    };
  },
  examplePayload: { data: meetingSurveyReport },
});
