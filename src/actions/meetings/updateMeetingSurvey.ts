import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { meetingSurveyInputs, toMeetingSurvey } from "../../inputs/surveys";

/**
 * `PATCH /meetings/{meetingId}/survey`
 *
 * Classic scopes: `meeting:write`. Granular scopes: `meeting:update:survey`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const updateMeetingSurvey = action({
  display: {
    label: "Update Meeting Survey",
    description:
      "Updates the survey of a meeting. Surveys must be turned on in the host's settings; blank inputs are left unchanged.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId, ...meetingSurveyInputs },
  perform: async (context, { connection, meetingId, ...survey }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.patch(path`/meetings/${meetingId}/survey`, toMeetingSurvey(survey)) };
  },
  examplePayload: { data: {} },
});
