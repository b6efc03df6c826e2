import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsListRegistrationQuestionsResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meetingRegistrationQuestions } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";

/**
 * `GET /meetings/{meetingId}/registrants/questions`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:list_registration_questions`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const getMeetingRegistrationQuestions = action({
  display: {
    label: "Get Meeting Registration Questions",
    description:
      "Gets the fields and custom questions of a meeting's registration form, and which are required.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/meetings/${meetingId}/registrants/questions`;
    return { data: await zoom.get<MeetingsListRegistrationQuestionsResponse>(from) };
  },
  examplePayload: { data: meetingRegistrationQuestions },
});
