import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { pastMeeting } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import type { MeetingsGetPastMeetingDetailsResponse } from "../../zoom/responses";

export const getPastMeeting = action({
  display: {
    label: "Get Past Meeting",
    description: "Reads how a past meeting went: when it took place, how long, and with how many.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId },
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
