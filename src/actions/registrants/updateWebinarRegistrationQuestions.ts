import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import {
  toRegistrationQuestions,
  webinarQuestionInputs,
} from "../../inputs/registrants/registrationQuestions";

/**
 * `PATCH /webinars/{webinarId}/registrants/questions`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:update:registration_question`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const updateWebinarRegistrationQuestions = action({
  display: {
    label: "Update Webinar Registration Questions",
    description:
      "Updates the questions that people answer when they register for a webinar. Registration must be turned on for the webinar.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId, ...webinarQuestionInputs },
  perform: async (context, { connection, webinarId, ...questions }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await zoom.patch(
        path`/webinars/${webinarId}/registrants/questions`,
        toRegistrationQuestions(questions),
      ),
    };
  },
  examplePayload: { data: {} },
});
