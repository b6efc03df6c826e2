import { action, PerformSafety } from "@prismatic-io/spectral";
import type { WebinarsGetWebinarSurveyResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { webinarSurvey } from "../../examplePayloads/surveys";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";

/**
 * `GET /webinars/{webinarId}/survey`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:survey`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const getWebinarSurvey = action({
  display: {
    label: "Get Webinar Survey",
    description:
      "Gets the survey of a webinar: its questions, or the link to a survey outside Zoom.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await zoom.get<WebinarsGetWebinarSurveyResponse>(path`/webinars/${webinarId}/survey`),
    };
  },
  examplePayload: { data: webinarSurvey },
});
