import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsGetMeetingInvitationResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { invitation } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";

export const getMeetingInvitation = action({
  display: {
    label: "Get Meeting Invitation",
    description: "Reads the text that invites people to a meeting.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await zoom.get<MeetingsGetMeetingInvitationResponse>(
        path`/meetings/${meetingId}/invitation`,
      ),
    };
  },
  examplePayload: { data: invitation },
});
