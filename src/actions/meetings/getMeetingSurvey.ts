import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsGetMeetingSurveyResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meetingSurvey } from "../../examplePayloads/surveys";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";

/**
 * `GET /meetings/{meetingId}/survey`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:survey`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const getMeetingSurvey = action({
  display: {
    label: "Get Meeting Survey",
    description:
      "Gets the survey of a meeting: its questions, or the link to a survey outside Zoom.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await zoom.get<MeetingsGetMeetingSurveyResponse>(path`/meetings/${meetingId}/survey`),
    };
  },
  examplePayload: { data: meetingSurvey },
});
