import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsCreateMeetingsInviteLinksResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meetingInviteLinks } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { inviteLinkInputs } from "../../inputs/inviteLinks";

/**
 * `POST /meetings/{meetingId}/invite_links`
 *
 * Classic scopes: `meeting:write`. Granular scopes: `meeting:write:invite_links`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const createMeetingInviteLinks = action({
  display: {
    label: "Create Meeting Invite Links",
    description: "Creates individual join links to a meeting for up to 500 people.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId, ...inviteLinkInputs },
  perform: async (context, { connection, meetingId, ...inviteLinks }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/meetings/${meetingId}/invite_links`;
    return { data: await zoom.post<MeetingsCreateMeetingsInviteLinksResponse>(to, inviteLinks) };
  },
  examplePayload: { data: meetingInviteLinks },
});
