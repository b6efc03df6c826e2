import { action, PerformSafety } from "@prismatic-io/spectral";
import type { WebinarsListQAsOfPastWebinarResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { questionsAndAnswers } from "../../examplePayloads/pollResults";
import { connection } from "../../inputs/connection";
import { pastWebinarId } from "../../inputs/ids";

/**
 * `GET /past_webinars/{webinarId}/qa`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:past_qa`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const getPastWebinarQuestions = action({
  display: {
    label: "Get Past Webinar Questions",
    description: "Gets the questions and answers (Q&A) of a past webinar.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId: pastWebinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/past_webinars/${webinarId}/qa`;
    return { data: await zoom.get<WebinarsListQAsOfPastWebinarResponse>(from) };
  },
  examplePayload: { data: questionsAndAnswers },
});
