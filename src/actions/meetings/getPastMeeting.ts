import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { pastMeeting } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { recordedMeetingId } from "../../inputs/ids";
import type { MeetingsGetPastMeetingDetailsResponse } from "../../zoom/responses";

/**
 * `GET /past_meetings/{meetingId}`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:past_meeting`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const getPastMeeting = action({
  display: {
    label: "Get Past Meeting",
    description: "Gets a past meeting's start and end time, duration and participant count.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: recordedMeetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await zoom.get<MeetingsGetPastMeetingDetailsResponse>(
        path`/past_meetings/${meetingId}`,
      ),
    };
  },
  examplePayload: { data: pastMeeting },
});
