import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { toWebinarSurvey, webinarSurveyInputs } from "../../inputs/surveys";

/**
 * `PATCH /webinars/{webinarId}/survey`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:update:survey`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const updateWebinarSurvey = action({
  display: {
    label: "Update Webinar Survey",
    description:
      "Updates the survey of a webinar. Surveys must be turned on in the host's settings; blank inputs are left unchanged.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId, ...webinarSurveyInputs },
  perform: async (context, { connection, webinarId, ...survey }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.patch(path`/webinars/${webinarId}/survey`, toWebinarSurvey(survey)) };
  },
  examplePayload: { data: {} },
});
