import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsListPastMeetingsQAResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { questionsAndAnswers } from "../../examplePayloads/pollResults";
import { connection } from "../../inputs/connection";
import { pastMeetingId } from "../../inputs/ids";

/**
 * `GET /past_meetings/{meetingId}/qa`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:past_qa`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const getPastMeetingQuestions = action({
  display: {
    label: "Get Past Meeting Questions",
    description: "Gets the questions and answers (Q&A) of a past meeting.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: pastMeetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/past_meetings/${meetingId}/qa`;
    return { data: await zoom.get<MeetingsListPastMeetingsQAResponse>(from) };
  },
  examplePayload: { data: questionsAndAnswers },
});
