import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import {
  meetingQuestionInputs,
  toRegistrationQuestions,
} from "../../inputs/registrants/registrationQuestions";

/**
 * `PATCH /meetings/{meetingId}/registrants/questions`
 *
 * Classic scopes: `meeting:write`. Granular scopes: `meeting:update:registration_question`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const updateMeetingRegistrationQuestions = action({
  display: {
    label: "Update Meeting Registration Questions",
    description:
      "Updates the questions that people answer when they register for a meeting. Registration must be turned on for the meeting.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId, ...meetingQuestionInputs },
  perform: async (context, { connection, meetingId, ...questions }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await zoom.patch(
        path`/meetings/${meetingId}/registrants/questions`,
        toRegistrationQuestions(questions),
      ),
    };
  },
  examplePayload: { data: {} },
});
