import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsGetMeetingInvitationResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { invitation } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";

/**
 * `GET /meetings/{meetingId}/invitation`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:invitation`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const getMeetingInvitation = action({
  display: {
    label: "Get Meeting Invitation",
    description: "Gets the invitation text of a meeting.",
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
