import { action, PerformSafety } from "@prismatic-io/spectral";
import type { WebinarsListRegistrationQuestionsResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { webinarRegistrationQuestions } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";

/**
 * `GET /webinars/{webinarId}/registrants/questions`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:list_registration_questions`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const getWebinarRegistrationQuestions = action({
  display: {
    label: "Get Webinar Registration Questions",
    description:
      "Gets the fields and custom questions of a webinar's registration form, and which are required.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/webinars/${webinarId}/registrants/questions`;
    return { data: await zoom.get<WebinarsListRegistrationQuestionsResponse>(from) };
  },
  examplePayload: { data: webinarRegistrationQuestions },
});
